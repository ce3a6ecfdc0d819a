package vn.kehoach.pdfa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/** The exported plan, signed by the signer and then by the agency. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningTest {
    private final byte[] exported = Exported.pdf(Exported.plan());
    private final ThrowAwayKey signer;
    private final ThrowAwayKey agency;
    private byte[] signedOnce = {};
    private byte[] signedTwice = {};

    SigningTest() throws GeneralSecurityException, OperatorCreationException {
        signer = new ThrowAwayKey("Đàm Thục Khuê");
        agency = new ThrowAwayKey("Sở Lưu trữ và Dữ liệu số");
    }

    @BeforeAll
    void signInTurn() throws IOException {
        signedOnce = SigningProgram.sign(exported, "nguoi_ky", signer, 0, 0, 1);
        signedTwice = SigningProgram.sign(signedOnce, "co_quan", agency, 1, 0, 0);
    }

    @Test
    void signingOnlyAddsToTheFile() {
        assertArrayEquals(exported, Arrays.copyOf(signedTwice, exported.length));
        assertArrayEquals(signedOnce, Arrays.copyOf(signedTwice, signedOnce.length));
    }

    @Test
    void bothSignaturesVerify() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(signedTwice)) {
            List<PDSignature> signatures = pdf.getSignatureDictionaries();
            assertEquals(2, signatures.size());
            assertTrue(verifies(signatures.get(0), signedTwice, signer));
            assertTrue(verifies(signatures.get(1), signedTwice, agency));
            assertEquals(signedOnce.length, end(signatures.get(0)));
            assertEquals(signedTwice.length, end(signatures.get(1)));
        }
    }

    @Test
    void eachSignatureNamesItsCertificate() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(signedTwice)) {
            List<PDSignature> signatures = pdf.getSignatureDictionaries();
            assertNames(signer, signatures.get(0));
            assertNames(agency, signatures.get(1));
        }
    }

    @Test
    void aChangedLetterBreaksTheSignature() throws Exception {
        byte[] changed = signedTwice.clone();
        changed[exported.length / 2] ^= 1;
        try (PDDocument pdf = Loader.loadPDF(signedTwice)) {
            assertFalse(verifies(pdf.getSignatureDictionaries().getFirst(), changed, signer));
        }
    }

    @Test
    void signedFilesAreStillPdfA() throws IOException {
        for (byte[] signed : List.of(signedOnce, signedTwice)) {
            assertEquals(List.of(), VeraPdf.faults(signed, PDFAFlavour.PDFA_2_A));
        }
    }

    private static boolean verifies(PDSignature signature, byte[] file, ThrowAwayKey key)
            throws Exception {
        try {
            return information(signature, file)
                    .verify(new JcaSimpleSignerInfoVerifierBuilder().build(key.certificate()));
        } catch (CMSSignerDigestMismatchException changed) {
            return false;
        }
    }

    private void assertNames(ThrowAwayKey key, PDSignature signature) throws Exception {
        var attribute =
                information(signature, signedTwice)
                        .getSignedAttributes()
                        .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        var named = SigningCertificateV2.getInstance(attribute.getAttributeValues()[0]);
        assertArrayEquals(key.fingerprint(), named.getCerts()[0].getCertHash());
        assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
    }

    private static SignerInformation information(PDSignature signature, byte[] file)
            throws IOException, CMSException {
        var content = new CMSProcessableByteArray(signature.getSignedContent(file));
        // Zeros fill up the room that the file keeps for a signature.
        try (var padded = new ASN1InputStream(signature.getContents(file))) {
            var cms = new CMSSignedData(content, ContentInfo.getInstance(padded.readObject()));
            return cms.getSignerInfos().getSigners().iterator().next();
        }
    }

    /** Where the signed part of the file ends. */
    private static int end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range[2] + range[3];
    }
}
