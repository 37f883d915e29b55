package shuanghe.ofd;

import shuanghe.packaging.XmlMarkup;
import shuanghe.typeset.PageGeometry;

/** XML in the namespace of OFD (GB/T 33190-2016, 7.1). */
final class OfdMarkup {

  private static final String NAMESPACE = "http://www.ofdspec.org/2016";

  private OfdMarkup() {}

  /** Begins a file with its topmost element and its attributes. */
  static XmlMarkup begin(String element, String attributes) {
    XmlMarkup file = new XmlMarkup().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return file.raw("<ofd:")
        .raw(element)
        .raw(" xmlns:ofd=\"" + NAMESPACE + "\"")
        .raw(attributes)
        .raw(">");
  }

  /** Ends a file that {@link #begin} began. */
  static byte[] end(XmlMarkup file, String element) {
    return file.raw("</ofd:").raw(element).raw(">").bytes();
  }

  /** Adds an element of words; nothing where there are none. */
  static XmlMarkup element(XmlMarkup file, String element, String words) {
    return words.isBlank()
        ? file
        : file.raw("<ofd:").raw(element).raw(">").text(words).raw("</ofd:").raw(element).raw(">");
  }

  /** Nothing for black, in which letters and lines without a colour are painted. */
  static String unlessBlack(String element, int colour) {
    return colour == PageGeometry.BLACK ? "" : colour(element, colour);
  }

  /** An element that gives a colour, 0xRRGGBB. */
  static String colour(String element, int colour) {
    String values = (colour >> 16) + " " + (colour >> 8 & 0xFF) + " " + (colour & 0xFF);
    return "<ofd:" + element + " Value=\"" + values + "\"/>";
  }

  /** What a click does. */
  static XmlMarkup onClick(XmlMarkup action) {
    XmlMarkup actions = new XmlMarkup().raw("<ofd:Actions><ofd:Action Event=\"CLICK\">");
    return actions.raw(action).raw("</ofd:Action></ofd:Actions>");
  }
}
