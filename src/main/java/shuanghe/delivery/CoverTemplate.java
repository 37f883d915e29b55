package shuanghe.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import shuanghe.input.OfficeTemplate;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;

/**
 * The office's cover note, {@code templates/mail.html}: a natural template with one {@code article}
 * for each language. Its {@code h1} is the subject, the rest the text of the letter.
 */
final class CoverTemplate {

  private final OfficeTemplate template;

  private CoverTemplate(OfficeTemplate template) {
    this.template = template;
  }

  /**
   * A cover note filled in.
   *
   * @param subject subject of the letter
   * @param html its text as HTML
   * @param plain its text as plain text
   */
  record Filled(String subject, String html, String plain) {}

  /**
   * Reads the template.
   *
   * @throws DeliveryException if it cannot be read or lacks a language
   */
  static CoverTemplate read(Path file) {
    CoverTemplate cover = new CoverTemplate(OfficeTemplate.read(file, DeliveryException::new));
    for (MessageLanguage language : MessageLanguage.values()) {
      cover.article(Jsoup.parse(cover.template.text()), language);
    }
    return cover;
  }

  Filled fill(CoverNote note, MessageLanguage language) {
    Document page = Jsoup.parse(template.fill("note", note));
    page.outputSettings().prettyPrint(false);
    Element article = article(page, language);
    Element heading = article.selectFirst("h1");
    String subject = heading.text();
    heading.remove();
    String html =
        String.format(
            Locale.ROOT,
            "<!DOCTYPE html>\n"
                + "<html lang=\"%s\"><head><meta"
                + " charset=\"UTF-8\">%s</head><body>%s</body></html>\n",
            article.attr("lang"),
            page.head().select("style").outerHtml(),
            article.html());
    return new Filled(subject, html, plain(article));
  }

  private Element article(Document page, MessageLanguage language) {
    String wanted = language.code();
    Element article = page.selectFirst("article[lang^=" + wanted + "]:has(h1)");
    if (article == null) {
      throw new DeliveryException(
          List.of(template.fault(0, Message.of("template.no-article", wanted))));
    }
    return article;
  }

  /** The text for readers whose mail program shows no HTML; links stand in full. */
  private static String plain(Element article) {
    StringBuilder plain = new StringBuilder();
    article.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              plain.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node.nameIs("br")) {
              plain.append('\n');
            } else if (node.nameIs("li")) {
              plain.append("\n- ");
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node.nameIs("p") || node.nameIs("ul")) {
              plain.append("\n\n");
            } else if (node.nameIs("a") && !node.attr("href").isEmpty()) {
              plain.append(" <").append(node.attr("href")).append('>');
            }
          }
        });
    return plain.toString().replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }
}
