package shuanghe.ofd;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import shuanghe.briefing.MissingCharacter;
import shuanghe.packaging.Deflated;
import shuanghe.packaging.XmlMarkup;
import shuanghe.packaging.ZipPackage;
import shuanghe.typeset.DocumentProperties;
import shuanghe.typeset.GlyphSubset;
import shuanghe.typeset.PageGeometry;
import shuanghe.typeset.TypesetDocument;

/**
 * A typeset document as OFD (GB/T 33190-2016) with embedded faces. The same document gives the same
 * bytes.
 *
 * @param bytes the OFD file; not to be written to
 * @param missing characters that no configured face has, in the order of printing
 */
record OfdFile(byte[] bytes, List<MissingCharacter> missing) {

  private static final String PROGRAM = "Shuanghe Briefings";
  private static final String FOLDER = "Doc_0/";

  /** Pages repeat themselves so much that more pains make them hardly smaller. */
  private static final int LEVEL = 2;

  /**
   * A file that comes along with the document.
   *
   * @param stem its name without extension, of letters that need no escape in a path
   * @param extension extension of its name, without the dot
   * @param bytes its content; not to be written to
   */
  record AttachedFile(String stem, String extension, byte[] bytes) {

    String name() {
      return stem + "." + extension;
    }
  }

  /** Writes a document. */
  static OfdFile of(TypesetDocument document, Optional<AttachedFile> attached) {
    ObjectIds ids = new ObjectIds(document.pages(), document.fonts().faces());
    OfdCanvas canvas = new OfdCanvas(document.fonts(), ids);
    document.paint(canvas);
    List<Deflated> contents = canvas.contents(LEVEL);
    ZipPackage zip = new ZipPackage();
    zip.putStored("OFD.xml", entry(document));
    byte[] root = root(ids, contents.size(), canvas.outline(), attached);
    zip.put(FOLDER + "Document.xml", Deflated.of(root, LEVEL));
    zip.putStored(FOLDER + "PublicRes.xml", resources(ids, document.fonts().used()));
    for (GlyphSubset font : document.fonts().used()) {
      zip.put(FOLDER + "Res/" + fileName(font), font.program());
    }
    for (int page = 0; page < contents.size(); page++) {
      zip.put(FOLDER + location(page), contents.get(page));
    }
    attached.ifPresent(
        file -> {
          zip.putStored(FOLDER + "Attachs/Attachments.xml", list(file, document.properties()));
          zip.putStored(FOLDER + "Attachs/" + file.name(), file.bytes());
        });
    return new OfdFile(zip.bytes(), canvas.missing());
  }

  private static String fileName(GlyphSubset font) {
    return "font_" + font.face().number() + ".ttf";
  }

  private static String location(int page) {
    return "Pages/Page_" + page + "/Content.xml";
  }

  private static byte[] entry(TypesetDocument document) {
    DocumentProperties properties = document.properties();
    String date = properties.date().toString();
    XmlMarkup entry = OfdMarkup.begin("OFD", " Version=\"1.0\" DocType=\"OFD\"");
    entry.raw("<ofd:DocBody><ofd:DocInfo>");
    OfdMarkup.element(entry, "DocID", HexFormat.of().formatHex(document.identity(), 0, 16));
    OfdMarkup.element(entry, "Title", properties.title());
    OfdMarkup.element(entry, "Author", properties.author());
    OfdMarkup.element(entry, "Subject", properties.description());
    OfdMarkup.element(entry, "CreationDate", date);
    OfdMarkup.element(entry, "ModDate", date);
    OfdMarkup.element(entry, "Creator", PROGRAM);
    entry.raw("</ofd:DocInfo><ofd:DocRoot>" + FOLDER + "Document.xml</ofd:DocRoot></ofd:DocBody>");
    return OfdMarkup.end(entry, "OFD");
  }

  private static byte[] root(
      ObjectIds ids, int pages, XmlMarkup outline, Optional<AttachedFile> attached) {
    XmlMarkup root = OfdMarkup.begin("Document", "");
    root.raw("<ofd:CommonData><ofd:MaxUnitID>").raw(ids.last()).raw("</ofd:MaxUnitID>");
    root.raw("<ofd:PageArea><ofd:PhysicalBox>");
    Millimetres.write(root.raw("0 0 "), Millimetres.micrometres(PageGeometry.PAGE_WIDTH));
    Millimetres.write(root.raw(' '), Millimetres.micrometres(PageGeometry.PAGE_HEIGHT));
    root.raw("</ofd:PhysicalBox></ofd:PageArea>");
    root.raw("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>");
    for (int page = 0; page < pages; page++) {
      root.raw("<ofd:Page ID=\"").raw(ids.page(page)).raw("\" BaseLoc=\"");
      root.raw(location(page)).raw("\"/>");
    }
    root.raw("</ofd:Pages>").raw(outline);
    root.raw("<ofd:VPreferences><ofd:PageMode>UseOutlines</ofd:PageMode>");
    root.raw("<ofd:TabDisplay>DocTitle</ofd:TabDisplay></ofd:VPreferences>");
    if (attached.isPresent()) {
      root.raw("<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>");
    }
    return OfdMarkup.end(root, "Document");
  }

  private static byte[] resources(ObjectIds ids, List<GlyphSubset> fonts) {
    XmlMarkup resources = OfdMarkup.begin("Res", " BaseLoc=\"Res\"");
    if (!fonts.isEmpty()) {
      resources.raw("<ofd:Fonts>");
      for (GlyphSubset font : fonts) {
        resources.raw("<ofd:Font ID=\"").raw(ids.font(font.face())).raw("\" FontName=\"");
        resources.text(font.face().font().postScriptName()).raw("\">");
        resources.raw("<ofd:FontFile>").raw(fileName(font)).raw("</ofd:FontFile></ofd:Font>");
      }
      resources.raw("</ofd:Fonts>");
    }
    return OfdMarkup.end(resources, "Res");
  }

  /** The list of the one attached file; readers put its extension behind its name themselves. */
  private static byte[] list(AttachedFile file, DocumentProperties properties) {
    XmlMarkup list = OfdMarkup.begin("Attachments", "");
    list.raw("<ofd:Attachment ID=\"a1\" Name=\"").text(file.stem()).raw("\" Format=\"");
    list.text(file.extension()).raw("\" CreationDate=\"" + properties.date() + "T00:00:00\">");
    list.raw("<ofd:FileLoc>").text(file.name()).raw("</ofd:FileLoc></ofd:Attachment>");
    return OfdMarkup.end(list, "Attachments");
  }
}
