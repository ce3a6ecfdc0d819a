package vn.kehoach.directory;

import vn.kehoach.document.Recipient;
import vn.kehoach.document.Signature;

import java.util.List;
import java.util.UUID;

/**
 * An issuing agency as its new documents begin.
 *
 * @param parent lines of cơ quan chủ quản; empty when none is printed
 * @param name lines of the agency's name as sentences write them; the head prints capitals
 * @param abbreviation for symbols: "SKHCN"
 * @param place địa danh
 * @param signers with the authority forms they sign under
 * @param recipients default lines of Nơi nhận
 */
public record IssuerProfile(
        UUID id,
        List<String> parent,
        List<String> name,
        String abbreviation,
        String place,
        List<DraftingUnit> draftingUnits,
        List<Signature> signers,
        List<Recipient> recipients) {
    /** A unit of the agency that drafts, with its abbreviation for symbols. */
    public record DraftingUnit(String name, String abbreviation) {}

    public IssuerProfile {
        parent = List.copyOf(parent);
        name = List.copyOf(name);
        draftingUnits = List.copyOf(draftingUnits);
        signers = List.copyOf(signers);
        recipients = List.copyOf(recipients);
    }
}
