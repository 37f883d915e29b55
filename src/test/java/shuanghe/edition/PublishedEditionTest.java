package shuanghe.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.edition.Manifest.FileHash;
import shuanghe.edition.Manifest.PublishedBriefing;
import shuanghe.edition.Manifest.Unprinted;
import shuanghe.model.MessageLanguage;

class PublishedEditionTest {

  private static final Manifest MANIFEST =
      new Manifest(
          "2023-09",
          "2023年9月",
          "双核简报",
          "示例办公室",
          "2023-09-30",
          9,
          21,
          0,
          "",
          "1.0.0",
          List.of(
              new PublishedBriefing("overview", "总览", "合作总览（2023年9月）", "含“引号”一对。", true),
              new PublishedBriefing("transport", "交通", "交通领域合作简报（2023年9月）", "", false)),
          Map.of("facts", 3),
          List.of(),
          List.of(),
          List.of(new Unprinted("overview.pdf", 2, "\udb80\udc00", "某\\某")),
          List.of(new FileHash("overview.pdf", "0a")));

  @TempDir private Path output;

  private Path folder(String manifest) throws IOException {
    Path folder = Files.createDirectories(output.resolve("2023-09"));
    Files.writeString(folder.resolve(Manifest.NAME), manifest, StandardCharsets.UTF_8);
    return folder;
  }

  private Path folder() throws IOException {
    return folder(new String(MANIFEST.json(), StandardCharsets.UTF_8));
  }

  @Test
  void readsAManifestBackAsItWasWritten() throws IOException {
    assertThat(Manifest.read(folder())).contains(MANIFEST);
  }

  @Test
  void writesAnEntryOfAListOnALine() {
    assertThat(new String(MANIFEST.json(), StandardCharsets.UTF_8))
        .startsWith("{\n  \"edition\": \"2023-09\",\n  \"period\": \"2023年9月\",\n")
        .contains(
            "\n  \"counts\": {\n    \"facts\": 3\n  },\n  \"revisions\": [],\n  \"inputs\": [],\n")
        .endsWith("\n    { \"file\": \"overview.pdf\", \"sha256\": \"0a\" }\n  ]\n}\n");
  }

  @Test
  void isDescribedByItsManifestAndNeedsNoPages() throws IOException {
    PublishedEdition edition = PublishedEdition.read(folder()).orElseThrow();
    assertThat(edition.issue(MessageLanguage.ZH)).isEqualTo("第9期（总第21期）");
    assertThat(edition.briefings()).extracting(PublishedBriefing::label).contains("总览", "交通");
    assertThat(edition.hashes()).containsEntry("overview.pdf", "0a");
  }

  @Test
  void isDescribedByItsPagesWhereTheManifestIsOfBefore() throws IOException {
    Path folder =
        folder("{\"edition\": \"2023-09\", \"outputs\": [{\"file\": \"a\", \"sha256\": \"0b\"}]}");
    for (String stem : List.of("transport", "overview")) {
      Files.writeString(
          folder.resolve(stem + ".html"),
          """
          <meta name="issue" content="9"><meta name="total-issue" content="21">
          <nav class="site"><a href="../index.html">全部</a><a href="overview.html">总览</a>
          <a href="transport.html">交通</a></nav>
          <main><h1>%s（2023年9月）</h1></main>
          """
              .formatted(stem));
    }
    PublishedEdition edition = PublishedEdition.read(folder).orElseThrow();
    assertThat(edition.printedPeriod()).isEqualTo("2023年9月");
    assertThat(edition.briefings())
        .containsExactly(
            new PublishedBriefing("overview", "总览", "overview（2023年9月）", "", false),
            new PublishedBriefing("transport", "交通", "transport（2023年9月）", "", false));
    assertThat(edition.hashes()).containsEntry("a", "0b");
  }

  @Test
  void aDamagedManifestIsNone() throws IOException {
    assertThat(Manifest.read(folder("{\"edition\": \"2023"))).isEmpty();
  }

  @Test
  void anEditionOnItsWayInOrOutIsNone() throws IOException {
    Path folder = folder();
    Files.move(folder, output.resolve(".publishing-2023-09"));

    assertThat(PublishedEdition.folders(output)).isEmpty();
  }

  @Test
  void namesTheIssueOfACorrectionInBothLanguages() throws IOException {
    PublishedEdition edition =
        PublishedEdition.read(
                folder(
                    new String(MANIFEST.json(), StandardCharsets.UTF_8)
                        .replace("\"correction\": 0", "\"correction\": 2")
                        .replace("\"revision\": \"\"", "\"revision\": \"更正1\"")))
            .orElseThrow();

    assertThat(edition.issue(MessageLanguage.ZH)).isEqualTo("第9期（更正1）（总第21期）");
    assertThat(edition.issue(MessageLanguage.EN))
        .isEqualTo("Issue 9, correction 1 (no. 21 in all)");
  }

  @Test
  void aFolderWithoutManifestIsNoEdition() throws IOException {
    Files.createDirectories(output.resolve("2023-08"));
    assertThat(PublishedEdition.folders(output)).isEmpty();
    assertThat(PublishedEdition.read(output.resolve("2023-08"))).isEmpty();
  }
}
