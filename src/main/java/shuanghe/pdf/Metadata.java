package shuanghe.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import shuanghe.typeset.DocumentProperties;

/**
 * Metadata of the file: PDF/A-2a and PDF/UA-1, title, dates and language. Nothing comes from the
 * clock, so that the same document gives the same bytes.
 */
final class Metadata {
  private static final String PRODUCER = "Shuanghe Briefings";

  private final DocumentProperties meta;

  Metadata(DocumentProperties meta) {
    this.meta = meta;
  }

  /** To be called before the document is opened. */
  void prepare(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
    writer.setFullCompression();
    writer.setPDFXConformance(PdfWriter.PDFA2A);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    writer.setTabs(PdfName.S);
    writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
  }

  /** To be called before the document is closed. */
  void complete(PdfWriter writer, PdfObject structure, Map<String, PdfArray> places, byte[] id)
      throws IOException {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, text(meta.title()));
    put(info, PdfName.AUTHOR, meta.author());
    put(info, PdfName.SUBJECT, meta.description());
    info.put(PdfName.PRODUCER, text(PRODUCER));
    info.put(PdfName.CREATOR, text(PRODUCER));
    PdfString date =
        new PdfString(
            meta.date()
                .format(DateTimeFormatter.ofPattern("'D:'uuuuMMdd'000000+08''00'''", Locale.ROOT)));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    String hex = HexFormat.of().formatHex(id, 0, 16);
    info.put(PdfName.FILEID, new PdfLiteral("[<" + hex + "><" + hex + ">]"));

    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(meta.language()));
    PdfDictionary marked = new PdfDictionary();
    marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    catalog.put(PdfName.MARKINFO, marked);
    catalog.put(PdfName.STRUCTTREEROOT, structure);
    if (!places.isEmpty()) {
      catalog.put(PdfName.NAMES, names(writer, places));
    }
    writer.setOutputIntents(
        "sRGB IEC61966-2.1",
        "",
        "http://www.color.org",
        "sRGB IEC61966-2.1",
        ICC_Profile.getInstance(ColorSpace.CS_sRGB));
  }

  private static PdfObject names(PdfWriter writer, Map<String, PdfArray> places)
      throws IOException {
    PdfArray pairs = new PdfArray();
    for (Map.Entry<String, PdfArray> place : places.entrySet()) {
      pairs.add(text(place.getKey()));
      pairs.add(place.getValue());
    }
    PdfDictionary tree = new PdfDictionary();
    tree.put(PdfName.NAMES, pairs);
    PdfDictionary names = new PdfDictionary();
    names.put(PdfName.DESTS, writer.addToBody(tree).getIndirectReference());
    return writer.addToBody(names).getIndirectReference();
  }

  private static void put(PdfDictionary info, PdfName key, String value) {
    if (!value.isBlank()) {
      info.put(key, text(value));
    }
  }

  private static PdfString text(String value) {
    return new PdfString(value, PdfObject.TEXT_UNICODE);
  }

  private String xmp() {
    String date = meta.date() + "T00:00:00+08:00";
    return String.format(
        Locale.ROOT,
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
         xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:xmp="http://ns.adobe.com/xap/1.0/"
         xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
         xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
         xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
         xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
         xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
         xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <dc:format>application/pdf</dc:format>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        %s%s<xmp:CreateDate>%s</xmp:CreateDate>
        <xmp:ModifyDate>%s</xmp:ModifyDate>
        <xmp:MetadataDate>%s</xmp:MetadataDate>
        <xmp:CreatorTool>%s</xmp:CreatorTool>
        <pdf:Producer>%s</pdf:Producer>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>part of ISO 14289 to which the file conforms</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>\
        """,
        escaped(meta.language()),
        escaped(meta.title()),
        optional("dc:creator", "Seq", meta.author()),
        optional("dc:description", "Alt", meta.description()),
        date,
        date,
        date,
        PRODUCER,
        PRODUCER);
  }

  private static String optional(String property, String container, String value) {
    if (value.isBlank()) {
      return "";
    }
    String language = container.equals("Alt") ? " xml:lang=\"x-default\"" : "";
    return String.format(
        Locale.ROOT,
        "<%s><rdf:%s><rdf:li%s>%s</rdf:li></rdf:%s></%s>\n",
        property,
        container,
        language,
        escaped(value),
        container,
        property);
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
