package shuanghe.workbook;

import java.time.LocalDate;
import shuanghe.packaging.XmlMarkup;

/**
 * Properties of a workbook (ECMA-376 part 2, clause 11, and part 1, 22.2).
 *
 * @param title what it is, with its edition
 * @param subject the edition's period
 * @param keywords parted by blanks
 * @param office the issuing office, named as author; may be empty
 * @param application named as the program that made it
 * @param day its day of making, told as midnight in UTC
 */
record WorkbookProperties(
    String title,
    String subject,
    String keywords,
    String office,
    String application,
    LocalDate day) {

  /** The part of the core properties. */
  XmlMarkup core() {
    XmlMarkup out = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    out.raw("<cp:coreProperties xmlns:cp=\"" + WorkbookParts.PACKAGE);
    out.raw("/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    out.raw(" xmlns:dcterms=\"http://purl.org/dc/terms/\"");
    out.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>").text(title);
    out.raw("</dc:title><dc:subject>").text(subject).raw("</dc:subject>");
    if (!office.isEmpty()) {
      out.raw("<dc:creator>").text(office).raw("</dc:creator>");
    }
    out.raw("<cp:keywords>").text(keywords).raw("</cp:keywords>");
    return time(time(out, "created"), "modified").raw("</cp:coreProperties>");
  }

  private XmlMarkup time(XmlMarkup out, String name) {
    out.raw("<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + day);
    return out.raw("T00:00:00Z</dcterms:" + name + ">");
  }

  /** The part of the extended properties. */
  XmlMarkup extended() {
    XmlMarkup out = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    out.raw("<Properties xmlns=\"" + WorkbookParts.OFFICE + "/extended-properties\"><Application>");
    out.text(application).raw("</Application>");
    if (!office.isEmpty()) {
      out.raw("<Company>").text(office).raw("</Company>");
    }
    return out.raw("</Properties>");
  }
}
