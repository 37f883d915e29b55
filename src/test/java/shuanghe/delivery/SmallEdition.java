package shuanghe.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import shuanghe.Folders;
import shuanghe.input.ExampleLists;

/** A published edition made for a test: an overview and the transport briefing. */
final class SmallEdition {

  /** The same words give the same bytes, as a run does; a PDF made anew has another id. */
  private static final Map<String, byte[]> PDFS = new ConcurrentHashMap<>();

  private SmallEdition() {}

  static void publish(Path output, String name, String words) throws IOException {
    Path folder = Files.createDirectories(output.resolve(name));
    for (String stem : new String[] {"overview", "transport"}) {
      String title = stem.equals("overview") ? "合作总览（2023年9月）" : "交通领域合作简报（2023年9月）";
      Files.writeString(
          folder.resolve(stem + ".html"),
          """
          <!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8">
          <meta name="author" content="示例办公室"><meta name="date" content="2023-09-30">
          <meta name="description" content="本期收录报道2篇。">
          <meta name="issue" content="9"><meta name="total-issue" content="21"></head>
          <body><nav class="site"><a href="overview.html">总览</a><a href="transport.html">交通</a></nav>
          <header class="masthead"><p class="name">双核简报</p></header>
          <main><h1>%s</h1></main></body></html>
          """
              .formatted(title));
      Files.write(
          folder.resolve(stem + ".pdf"),
          PDFS.computeIfAbsent(stem + " " + words, SmallEdition::pdf));
      Files.writeString(folder.resolve(stem + ".xlsx"), "workbook " + words);
    }
    Files.writeString(folder.resolve("manifest.json"), manifest(folder));
  }

  /** Lets one of the edition's briefings, and it alone, name a source. */
  static void cite(Path output, String name, String stem) throws IOException {
    Path page = output.resolve(name).resolve(stem + ".html");
    String cited = "<ol><li id=\"s1\">《示例日报》</li></ol></main>";
    Files.writeString(page, Files.readString(page).replace("</main>", cited));
  }

  /** Lets an input folder know the domains of the examples. */
  static void nameDomains(Path input) throws IOException {
    Path lists = Files.createDirectories(input.resolve("codelists"));
    Files.copy(ExampleLists.FOLDER.resolve("domains.csv"), lists.resolve("domains.csv"));
  }

  private static String manifest(Path folder) throws IOException {
    List<String> outputs = new ArrayList<>();
    for (String stem : new String[] {"overview", "transport"}) {
      for (String ending : new String[] {".pdf", ".xlsx"}) {
        byte[] bytes = Files.readAllBytes(folder.resolve(stem + ending));
        outputs.add(
            "{\"file\": \"%s\", \"sha256\": \"%s\"}"
                .formatted(stem + ending, Folders.sha256(bytes)));
      }
    }
    return "{\"outputs\": [" + String.join(", ", outputs) + "]}";
  }

  static byte[] pdf(String words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Document document = new Document()) {
      PdfWriter.getInstance(document, out);
      document.open();
      document.add(new Paragraph(words));
    }
    return out.toByteArray();
  }
}
