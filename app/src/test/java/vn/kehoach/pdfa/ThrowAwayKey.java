package vn.kehoach.pdfa;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

/** A key with a certificate that it has signed itself. */
final class ThrowAwayKey {
    private static final String ALGORITHM = "SHA256withRSA";

    private final ContentSigner signer;
    private final X509CertificateHolder certificate;

    ThrowAwayKey(String owner) throws GeneralSecurityException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        signer = new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
        var name = new X500Name("CN=" + owner);
        Instant now = Instant.now();
        certificate =
                new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(now.minus(1, ChronoUnit.DAYS)),
                                Date.from(now.plus(1, ChronoUnit.DAYS)),
                                name,
                                keys.getPublic())
                        .build(signer);
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    /** SHA-256 of the certificate. */
    byte[] fingerprint() throws IOException, GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    }

    /** A signature of {@code content} as PAdES-B-B asks (ETSI EN 319 142-1, 6.3), in DER. */
    byte[] sign(byte[] content) throws IOException {
        try {
            var infos =
                    new JcaSignerInfoGeneratorBuilder(
                                    new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(infos.build(signer, certificate));
            generator.addCertificates(new CollectionStore<>(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException refused) {
            throw new IOException(refused);
        }
    }

    /** The certificate's fingerprint is signed too; the time stands in the field instead. */
    private CMSAttributeTableGenerator attributes() throws IOException, GeneralSecurityException {
        var certificates = new SigningCertificateV2(new ESSCertIDv2(fingerprint()));
        var attribute =
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificates));
        var usual =
                new DefaultSignedAttributeTableGenerator(new AttributeTable(new DERSet(attribute)));
        return context -> usual.getAttributes(context).remove(CMSAttributes.signingTime);
    }
}
