package shuanghe.docx;

import org.jsoup.nodes.Document;
import shuanghe.packaging.XmlMarkup;

/** Properties of a document: title, office, summary, day of issue, language. */
final class Properties {

  private static final String PROGRAM = "Shuanghe Briefings";

  private Properties() {}

  static XmlMarkup core(Document document) {
    String stamp = meta(document, "date") + "T00:00:00Z";
    XmlMarkup core = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    core.raw("<cp:coreProperties");
    core.raw(
        " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"");
    core.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    core.raw(" xmlns:dcterms=\"http://purl.org/dc/terms/\"");
    core.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    element(core, "dc:title", document.title());
    element(core, "dc:subject", document.select("main h1").text());
    element(core, "dc:creator", meta(document, "author"));
    element(core, "dc:description", meta(document, "description"));
    element(core, "cp:lastModifiedBy", meta(document, "author"));
    for (String term : new String[] {"created", "modified"}) {
      core.raw("<dcterms:" + term + " xsi:type=\"dcterms:W3CDTF\">");
      core.text(stamp).raw("</dcterms:" + term + ">");
    }
    element(core, "dc:language", document.getElementsByTag("html").attr("lang"));
    return core.raw("</cp:coreProperties>");
  }

  static XmlMarkup application(Document document) {
    XmlMarkup application = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    application.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/");
    application.raw("extended-properties\">");
    element(application, "Application", PROGRAM);
    element(application, "Company", meta(document, "author"));
    return application.raw("</Properties>");
  }

  private static void element(XmlMarkup out, String name, String words) {
    out.raw("<" + name + ">").text(words).raw("</" + name + ">");
  }

  private static String meta(Document document, String name) {
    return document.select("head meta[name=" + name + "]").attr("content");
  }
}
