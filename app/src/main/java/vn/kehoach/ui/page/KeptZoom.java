package vn.kehoach.ui.page;

import vn.kehoach.store.Settings;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Pause;

import java.util.Arrays;
import java.util.Optional;

/** How large the pages are shown is the same at the next start. */
public final class KeptZoom {
    static final String SETTING = "page.zoom";

    private final PagesViewModel pages;
    private final Settings settings;
    private final BackgroundRunner background;
    private final Failures failures;
    private final Pause pause;
    private String kept = Fit.WIDTH.name();

    /**
     * @param pause the clerk's pause behind turns of the wheel
     */
    public KeptZoom(
            PagesViewModel pages,
            Settings settings,
            BackgroundRunner background,
            Failures failures,
            Pause pause) {
        this.pages = pages;
        this.settings = settings;
        this.background = background;
        this.failures = failures;
        this.pause = pause;
    }

    /** Shows the pages as large as they were left, and follows from now on. */
    public void start() {
        background.run(
                "",
                () -> Optional.ofNullable(Answer.of(settings.all()).get(SETTING)),
                this::restore,
                failure -> failures.tell("Chưa đọc được cỡ hiển thị đã chọn", failure));
        pages.fitProperty().subscribe((before, now) -> pause.restart(this::keep));
        pages.zoomProperty().subscribe((before, now) -> pause.restart(this::keep));
    }

    private void restore(Optional<String> text) {
        kept = text.orElse(kept);
        fit(kept).ifPresentOrElse(pages::fit, () -> percent(kept).ifPresent(this::zoom));
    }

    private void zoom(int percent) {
        pages.zoom(percent / 100.0);
    }

    private static Optional<Fit> fit(String text) {
        return Arrays.stream(Fit.values())
                .filter(fit -> fit != Fit.NONE && fit.name().equals(text))
                .findFirst();
    }

    private static Optional<Integer> percent(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A zoom that follows the view is kept as such, whatever it is just now. */
    private void keep() {
        Fit fit = pages.fitProperty().get();
        String now =
                fit == Fit.NONE
                        ? Long.toString(Math.round(pages.zoomProperty().get() * 100))
                        : fit.name();
        if (!now.equals(kept)) {
            kept = now;
            background.run(
                    "",
                    () -> Answer.of(settings.put(SETTING, now)),
                    done -> {},
                    failure -> failures.tell("Chưa nhớ được cỡ hiển thị", failure));
        }
    }
}
