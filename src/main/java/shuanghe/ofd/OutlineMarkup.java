package shuanghe.ofd;

import java.util.ArrayDeque;
import java.util.Deque;
import shuanghe.packaging.XmlMarkup;

/** The headings of a document as they were painted, one in another by level. */
final class OutlineMarkup {

  private final ObjectIds ids;
  private final XmlMarkup entries = new XmlMarkup();
  private final Deque<Integer> open = new ArrayDeque<>();

  OutlineMarkup(ObjectIds ids) {
    this.ids = ids;
  }

  /** Adds a heading of level 1 to 4. */
  void add(int level, String title, PagePlace place) {
    while (!open.isEmpty() && open.peek() >= level) {
      close();
    }
    entries.raw("<ofd:OutlineElem Title=\"").text(title).raw("\">");
    entries.raw(OfdMarkup.onClick(place.jump(ids)));
    open.push(level);
  }

  private void close() {
    entries.raw("</ofd:OutlineElem>");
    open.pop();
  }

  /** All of them; nothing can be added after. */
  XmlMarkup markup() {
    while (!open.isEmpty()) {
      close();
    }
    XmlMarkup outline = new XmlMarkup();
    return entries.isEmpty()
        ? outline
        : outline.raw("<ofd:Outlines>").raw(entries).raw("</ofd:Outlines>");
  }
}
