package vn.kehoach.store;

import static org.jooq.impl.DSL.max;

import static vn.kehoach.store.rows.Tables.ISSUER_PROFILE;
import static vn.kehoach.store.rows.Tables.PROFILE_DRAFTING_UNIT;
import static vn.kehoach.store.rows.Tables.PROFILE_RECIPIENT;
import static vn.kehoach.store.rows.Tables.PROFILE_SIGNER;

import org.jooq.DSLContext;
import org.jooq.TableRecord;

import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.Signature;
import vn.kehoach.store.content.Inserts;
import vn.kehoach.store.content.Lines;
import vn.kehoach.store.rows.tables.records.IssuerProfileRecord;
import vn.kehoach.store.rows.tables.records.ProfileDraftingUnitRecord;
import vn.kehoach.store.rows.tables.records.ProfileRecipientRecord;
import vn.kehoach.store.rows.tables.records.ProfileSignerRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The issuing agencies for which the user drafts. */
public final class Profiles {
    private final Worker writer;
    private final Worker reader;

    Profiles(Worker writer, Worker reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** All profiles, those kept first in front. */
    public CompletableFuture<List<IssuerProfile>> all() {
        return reader.ask(
                rows ->
                        rows.selectFrom(ISSUER_PROFILE)
                                .orderBy(ISSUER_PROFILE.POSITION)
                                .fetch(row -> read(rows, row)));
    }

    /** Keeps a profile, new or changed. */
    public CompletableFuture<Void> save(IssuerProfile profile) {
        return writer.change(
                rows -> {
                    write(rows, profile);
                    return null;
                });
    }

    public CompletableFuture<Void> delete(UUID id) {
        return writer.change(
                rows -> {
                    rows.deleteFrom(ISSUER_PROFILE).where(ISSUER_PROFILE.ID.eq(id)).execute();
                    return null;
                });
    }

    private static IssuerProfile read(DSLContext rows, IssuerProfileRecord row) {
        UUID id = row.getId();
        return new IssuerProfile(
                id,
                Lines.split(row.getParentAgency()),
                Lines.split(row.getName()),
                row.getAbbreviation(),
                row.getPlace(),
                rows.selectFrom(PROFILE_DRAFTING_UNIT)
                        .where(PROFILE_DRAFTING_UNIT.PROFILE_ID.eq(id))
                        .orderBy(PROFILE_DRAFTING_UNIT.ORDINAL)
                        .fetch(
                                unit ->
                                        new IssuerProfile.DraftingUnit(
                                                unit.getName(), unit.getAbbreviation())),
                rows.selectFrom(PROFILE_SIGNER)
                        .where(PROFILE_SIGNER.PROFILE_ID.eq(id))
                        .orderBy(PROFILE_SIGNER.ORDINAL)
                        .fetch(Profiles::signer),
                rows.selectFrom(PROFILE_RECIPIENT)
                        .where(PROFILE_RECIPIENT.PROFILE_ID.eq(id))
                        .orderBy(PROFILE_RECIPIENT.ORDINAL)
                        .fetch(line -> new Recipient(line.getText(), line.getEndMark())));
    }

    private static Signature signer(ProfileSignerRecord row) {
        return new Signature(
                Lines.split(row.getAuthority()),
                Lines.split(row.getTitle()),
                row.getName(),
                Lines.split(row.getBelow()));
    }

    private static void write(DSLContext rows, IssuerProfile profile) {
        UUID id = profile.id();
        Optional<IssuerProfileRecord> before =
                rows.fetchOptional(ISSUER_PROFILE, ISSUER_PROFILE.ID.eq(id));
        IssuerProfileRecord row = before.orElseGet(() -> rows.newRecord(ISSUER_PROFILE));
        if (before.isEmpty()) {
            Integer last =
                    rows.select(max(ISSUER_PROFILE.POSITION))
                            .from(ISSUER_PROFILE)
                            .fetchSingle()
                            .value1();
            row.setPosition(last == null ? 0 : last + 1);
        }
        row.setId(id);
        row.setParentAgency(Lines.joined(profile.parent()));
        row.setName(Lines.joined(profile.name()));
        row.setAbbreviation(profile.abbreviation());
        row.setPlace(profile.place());
        row.store();
        rows.deleteFrom(PROFILE_DRAFTING_UNIT)
                .where(PROFILE_DRAFTING_UNIT.PROFILE_ID.eq(id))
                .execute();
        rows.deleteFrom(PROFILE_SIGNER).where(PROFILE_SIGNER.PROFILE_ID.eq(id)).execute();
        rows.deleteFrom(PROFILE_RECIPIENT).where(PROFILE_RECIPIENT.PROFILE_ID.eq(id)).execute();
        List<TableRecord<?>> lines = lines(profile);
        Inserts.all(rows, lines);
    }

    private static List<TableRecord<?>> lines(IssuerProfile profile) {
        var lines = new ArrayList<TableRecord<?>>();
        for (int i = 0; i < profile.draftingUnits().size(); i++) {
            IssuerProfile.DraftingUnit unit = profile.draftingUnits().get(i);
            lines.add(
                    new ProfileDraftingUnitRecord(
                            profile.id(), i, unit.name(), unit.abbreviation()));
        }
        for (int i = 0; i < profile.signers().size(); i++) {
            Signature signer = profile.signers().get(i);
            lines.add(
                    new ProfileSignerRecord(
                            profile.id(),
                            i,
                            Lines.joined(signer.authority()),
                            Lines.joined(signer.title()),
                            signer.name(),
                            Lines.joined(signer.below())));
        }
        for (int i = 0; i < profile.recipients().size(); i++) {
            Recipient line = profile.recipients().get(i);
            lines.add(new ProfileRecipientRecord(profile.id(), i, line.text(), line.end()));
        }
        return lines;
    }
}
