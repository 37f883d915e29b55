package shuanghe.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;
import shuanghe.model.Message;

/**
 * Signer of PDF files with the office's key: a PAdES baseline signature, level B-B (ETSI EN 319
 * 142-1), invisible, over a SHA-256 digest. The signature is added behind the file as it was, whose
 * bytes stay the same.
 */
final class PdfSigner {

  static final String MEDIA_TYPE = "application/pdf";

  private static final int SPACE = 16384;

  private final PrivateKey key;
  private final List<X509Certificate> chain;

  private PdfSigner(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = chain;
  }

  /**
   * Opens a PKCS#12 file with one private key.
   *
   * @throws DeliveryException if file or password are wrong
   */
  static PdfSigner open(Path keystore, Secret password) {
    try (InputStream in = Files.newInputStream(keystore)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password.characters());
      for (String alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, password.characters()) instanceof PrivateKey key) {
          Certificate[] chain = store.getCertificateChain(alias);
          return new PdfSigner(key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
        }
      }
    } catch (IOException | GeneralSecurityException unusable) {
      String reason =
          Sm2Keystore.isOpenedBy(keystore, password) ? "keystore.sm2" : "keystore.unusable";
      throw new DeliveryException(Message.of(reason, keystore), unusable);
    }
    throw new DeliveryException(Message.of("keystore.no-key", keystore));
  }

  /**
   * Signs a file.
   *
   * @param owner the password that opens the file, if it asks for one
   */
  byte[] sign(byte[] pdf, Optional<Secret> owner, Instant when) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 2 * SPACE);
    try (PdfReader reader = reader(pdf, owner)) {
      PdfStamper stamper = PdfStamper.createSignature(reader, out, null, null, true);
      GregorianCalendar time = GregorianCalendar.from(when.atZone(ZoneOffset.UTC));
      PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
      appearance.setSignDate(time);
      appearance.setCrypto(null, chain.toArray(Certificate[]::new), null, null);
      PdfSignature signature =
          new PdfSignature(PdfName.ADOBE_PPKLITE, new PdfName("ETSI.CAdES.detached"));
      signature.setDate(new PdfDate(time));
      appearance.setCryptoDictionary(signature);
      appearance.preClose(Map.of(PdfName.CONTENTS, 2 * SPACE + 2));
      byte[] message = cms(appearance.getRangeStream().readAllBytes());
      PdfDictionary contents = new PdfDictionary();
      contents.put(
          PdfName.CONTENTS, new PdfString(Arrays.copyOf(message, SPACE)).setHexWriting(true));
      appearance.close(contents);
      return out.toByteArray();
    } catch (IOException
        | CMSException
        | OperatorCreationException
        | CertificateEncodingException failed) {
      throw new DeliveryException(
          Message.of("delivery.cannot-sign", String.valueOf(failed.getMessage())), failed);
    }
  }

  private static PdfReader reader(byte[] pdf, Optional<Secret> owner) throws IOException {
    return owner.isPresent()
        ? new PdfReader(pdf, owner.get().reveal().getBytes(StandardCharsets.UTF_8))
        : new PdfReader(pdf);
  }

  /** The detached CMS message; the signed attributes of PAdES leave out the signing time. */
  private byte[] cms(byte[] signed)
      throws CMSException, OperatorCreationException, CertificateEncodingException, IOException {
    byte[] hash = DigestUtils.sha256(chain.getFirst().getEncoded());
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(hash)}))));
    DefaultSignedAttributeTableGenerator usual =
        new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes));
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    JcaSignerInfoGeneratorBuilder signer =
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
    signer.setSignedAttributeGenerator(
        parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime));
    generator.addSignerInfoGenerator(
        signer.build(new JcaContentSignerBuilder(algorithm()).build(key), chain.getFirst()));
    generator.addCertificates(new JcaCertStore(distinct()));
    return generator.generate(new CMSProcessableByteArray(signed), false).getEncoded();
  }

  private Set<X509Certificate> distinct() {
    return chain.stream().collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String algorithm() {
    return key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
  }
}
