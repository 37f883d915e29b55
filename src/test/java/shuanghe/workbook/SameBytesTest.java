package shuanghe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import shuanghe.briefing.Composed;
import shuanghe.job.RenditionList;
import shuanghe.model.Domains;

class SameBytesTest {

  /** Prints the digest of the sample's workbooks; run in a process of its own. */
  public static void main(String[] arguments) {
    System.out.print(digest());
  }

  private static String digest() {
    WorkbookWriter writer =
        new WorkbookWriter(
            "双核简报", "示例办公室", Composed.among(Domains.cooperation(), RenditionList.all().formats()));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(writer.overview(Workbooks.september()));
      digest.update(writer.domain(Workbooks.september(), Domains.TRANSPORT));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Test
  void givesTheSameBytesInAnotherProcessTimeZoneAndLocale()
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.timezone=Asia/Shanghai",
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SameBytesTest.class.getName()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String other = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(other).isEqualTo(digest());
  }
}
