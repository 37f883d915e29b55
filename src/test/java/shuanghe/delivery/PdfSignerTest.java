package shuanghe.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.job.RenditionList;
import shuanghe.messages.English;
import shuanghe.model.RenditionFormat;

class PdfSignerTest {

  private static final Instant SIGNED = Instant.parse("2023-10-03T00:00:00Z");

  @TempDir private Path folder;

  private PdfSigner seal(Certificates office) throws Exception {
    Path keystore = folder.resolve("office.p12");
    office.writeKeystore(keystore, "keystore word");
    return PdfSigner.open(keystore, new Secret("keystore word"));
  }

  private static void assertSigned(byte[] signed, PDDocument document, Certificates office)
      throws Exception {
    PDSignature signature = document.getLastSignatureDictionary();
    assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
    int[] range = signature.getByteRange();
    assertThat(range[2] + range[3]).isEqualTo(signed.length);
    CMSSignedData message =
        new CMSSignedData(
            new CMSProcessableByteArray(signature.getSignedContent(signed)),
            new ByteArrayInputStream(signature.getContents(signed)));
    SignerInformation signer = message.getSignerInfos().iterator().next();
    assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(office.certificate())))
        .isTrue();
    assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
        .isNotNull();
    assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
  }

  @Test
  void addsASignatureBehindTheFileAsItWas() throws Exception {
    Certificates office = Certificates.make("Example Office");
    byte[] pdf = SmallEdition.pdf("briefing");

    byte[] signed = seal(office).sign(pdf, Optional.empty(), SIGNED);

    assertThat(Arrays.copyOf(signed, pdf.length)).isEqualTo(pdf);
    try (PDDocument document = Loader.loadPDF(signed)) {
      assertSigned(signed, document, office);
    }
  }

  @Test
  void signsALockedCopy() throws Exception {
    Certificates office = Certificates.make("Example Office");
    Secret word = new Secret("copy word");

    byte[] locked = new CopyEncryption(word).lock(SmallEdition.pdf("briefing"), format("pdf"));
    byte[] signed = seal(office).sign(locked, Optional.of(word), SIGNED);

    assertThatThrownBy(() -> Loader.loadPDF(signed)).hasMessageContaining("password");
    try (PDDocument document = Loader.loadPDF(signed, "copy word")) {
      assertThat(document.getEncryption().getLength()).isEqualTo(256);
      assertSigned(signed, document, office);
    }
  }

  @Test
  void locksAWorkbook() throws Exception {
    byte[] locked =
        new CopyEncryption(new Secret("copy word")).lock("workbook".getBytes(), format("xlsx"));

    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(locked))) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
      assertThat(decryptor.verifyPassword("other word")).isFalse();
      assertThat(decryptor.verifyPassword("copy word")).isTrue();
      assertThat(new String(decryptor.getDataStream(files).readAllBytes())).isEqualTo("workbook");
    }
  }

  @Test
  void letsNoFileGoOutOpenThatCannotBeLocked() {
    CopyEncryption lock = new CopyEncryption(new Secret("copy word"));
    assertThatThrownBy(() -> lock.lock("words".getBytes(), format("html")))
        .isInstanceOf(DeliveryException.class)
        .extracting(English::said, STRING)
        .contains("html files cannot be locked");
  }

  private static RenditionFormat format(String extension) {
    return RenditionList.all().formats().stream()
        .filter(format -> format.extension().equals(extension))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysThatAPasswordIsWrongWithoutTellingIt() throws Exception {
    Path keystore = folder.resolve("office.p12");
    Certificates.make("Example Office").writeKeystore(keystore, "keystore word");

    assertThatThrownBy(() -> PdfSigner.open(keystore, new Secret("guess")))
        .isInstanceOf(DeliveryException.class)
        .extracting(English::said, STRING)
        .contains("office.p12")
        .doesNotContain("guess");
  }

  @Test
  void saysOfAnSm2KeyThatItIsOne() throws Exception {
    Path keystore = folder.resolve("seal.p12");
    Certificates.writeSm2Keystore(keystore, "seal word");

    assertThatThrownBy(() -> PdfSigner.open(keystore, new Secret("seal word")))
        .isInstanceOf(DeliveryException.class)
        .extracting(English::said, STRING)
        .contains("seal.p12", "SM2");
    assertThatThrownBy(() -> PdfSigner.open(keystore, new Secret("guess")))
        .isInstanceOf(DeliveryException.class)
        .extracting(English::said, STRING)
        .contains("password")
        .doesNotContain("SM2");
  }

  @Test
  void takesPasswordsFromTheEnvironmentOrAFile() throws Exception {
    Path file = folder.resolve("word");
    java.nio.file.Files.writeString(file, "from file\n");

    assertThat(new Secrets(Map.of("A", "word")).find("A").orElseThrow().reveal()).isEqualTo("word");
    assertThat(new Secrets(Map.of("A_FILE", file.toString())).find("A").orElseThrow().reveal())
        .isEqualTo("from file");
    assertThat(new Secrets(Map.of()).find("A")).isEmpty();
    assertThatThrownBy(() -> new Secrets(Map.of("A", "word", "A_FILE", file.toString())).find("A"))
        .extracting(English::said, STRING)
        .isEqualTo("A and A_FILE are both set; leave one of them");
    assertThat(new Secret("word")).hasToString("(secret)");
  }
}
