package vn.kehoach.pdfa;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** The judge of PDF/A. */
final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules of {@code flavour}, by their clauses of ISO 19005. */
    static List<String> rules(PDFAFlavour flavour) {
        return Profiles.getVeraProfileDirectory()
                .getValidationProfileByFlavour(flavour)
                .getRules()
                .stream()
                .map(rule -> rule.getRuleId().getClause() + "/" + rule.getRuleId().getTestNumber())
                .toList();
    }

    /** What in {@code pdf} breaks {@code flavour}, each kind once, with its clause of ISO 19005. */
    static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws IOException {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> test.getRuleId().getClause() + " " + test.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException refused) {
            throw new IOException(refused);
        }
    }
}
