package shuanghe.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Collections;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * PKCS#12 files with keys of SM2 (GB/T 32918), the curve of Chinese seals. The JDK (21 to 25) does
 * not know it and says of such a file that the password was incorrect.
 */
final class Sm2Keystore {

  private Sm2Keystore() {}

  /** Whether the password opens the file and a key in it is one of SM2. */
  static boolean isOpenedBy(Path keystore, Secret password) {
    try (InputStream in = Files.newInputStream(keystore)) {
      KeyStore store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
      store.load(in, password.characters());
      for (String alias : Collections.list(store.aliases())) {
        if (isOfSm2(store.getCertificate(alias))) {
          return true;
        }
      }
      return false;
    } catch (IOException | GeneralSecurityException notEvenSo) {
      return false;
    }
  }

  private static boolean isOfSm2(Certificate certificate) {
    return SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded())
                .getAlgorithm()
                .getParameters()
            instanceof ASN1ObjectIdentifier curve
        && curve.on(GMObjectIdentifiers.sm_scheme);
  }
}
