package vn.kehoach.ui.profile;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.office.drafting.SampleProfile;
import vn.kehoach.store.Profiles;
import vn.kehoach.store.Settings;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agencies for which the office drafts, and the one that is being changed. */
public final class ProfilesViewModel {
    private static final String WELCOMED = "welcome";

    private final Profiles kept;
    private final Settings settings;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Failures failures;
    private final ObservableList<IssuerProfile> profiles = FXCollections.observableArrayList();
    private final ObservableList<IssuerProfile> shown =
            FXCollections.unmodifiableObservableList(profiles);
    private final ProfileDraft draft = new ProfileDraft();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public ProfilesViewModel(
            Profiles kept,
            Settings settings,
            BackgroundRunner background,
            Dialogs dialogs,
            Messages messages) {
        this.kept = kept;
        this.settings = settings;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.failures = new Failures(messages);
    }

    /**
     * Reads the profiles.
     *
     * @param read run with how many there are
     */
    public void load(Runnable read) {
        background.run(
                "",
                () -> Answer.of(kept.all()),
                all -> {
                    profiles.setAll(all);
                    read.run();
                },
                failure -> failures.tell("Chưa đọc được thông tin cơ quan", failure));
    }

    /**
     * Reads the profiles, and asks for one where none is kept and the clerk has not put it off.
     *
     * @param ask shows the question
     */
    public void welcome(Runnable ask) {
        load(
                () -> {
                    if (profiles.isEmpty()) {
                        askUnlessPutOff(ask);
                    }
                });
    }

    private void askUnlessPutOff(Runnable ask) {
        background.run(
                "",
                () -> Answer.of(settings.all()).containsKey(WELCOMED),
                putOff -> {
                    if (!putOff) {
                        ask.run();
                    }
                },
                failure -> failures.tell("Chưa đọc được cài đặt", failure));
    }

    /** The clerk tells the agency some other time. */
    void putOff() {
        background.run(
                "",
                () -> Answer.of(settings.put(WELCOMED, "later")),
                done -> {},
                failure -> failures.tell("Chưa nhớ được lựa chọn này", failure));
    }

    /** Shows {@code profile} in the form. */
    public void edit(IssuerProfile profile) {
        problem.set("");
        draft.show(profile);
    }

    /** Shows an empty form for another agency. */
    public void editNew() {
        problem.set("");
        draft.clear();
    }

    /**
     * Keeps what stands in the form, when it says enough.
     *
     * @param done run once it is kept
     */
    public void save(Runnable done) {
        IssuerProfile profile = draft.profile();
        if (profile.name().isEmpty()) {
            problem.set("Hãy ghi tên cơ quan: tên này đứng ở đầu mọi văn bản.");
        } else {
            problem.set("");
            keep(profile, done);
        }
    }

    /** Keeps the invented department of the sample plan. */
    public void useSample(Runnable done) {
        keep(SampleProfile.make(), done);
    }

    private void keep(IssuerProfile profile, Runnable done) {
        background.run(
                "",
                () -> {
                    Answer.of(kept.save(profile));
                    return Answer.of(kept.all());
                },
                all -> {
                    profiles.setAll(all);
                    messages.show(
                            Message.done(
                                    "Đã lưu thông tin “%s”"
                                            .formatted(String.join(" ", profile.name())),
                                    ""));
                    done.run();
                },
                failure -> failures.tell("Chưa lưu được thông tin cơ quan", failure));
    }

    /** Takes a profile away, after asking; documents made with it stay as they are. */
    public void delete(IssuerProfile profile) {
        boolean sure =
                dialogs.confirm(
                        "Xóa thông tin “%s”?".formatted(String.join(" ", profile.name())),
                        "Văn bản đã soạn giữ nguyên; văn bản mới không còn điền sẵn theo cơ quan"
                                + " này.",
                        "Xóa",
                        "Giữ lại");
        if (sure) {
            UUID id = profile.id();
            background.run(
                    "",
                    () -> {
                        Answer.of(kept.delete(id));
                        return Answer.of(kept.all());
                    },
                    profiles::setAll,
                    failure -> failures.tell("Chưa xóa được thông tin cơ quan", failure));
        }
    }

    public ObservableList<IssuerProfile> profiles() {
        return shown;
    }

    /** The kept profile with the identity of the one in the form. */
    Optional<IssuerProfile> edited() {
        UUID id = draft.profile().id();
        return List.copyOf(profiles).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    ProfileDraft draft() {
        return draft;
    }

    /** What the form still lacks, in the clerk's words; empty when nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
