package shuanghe.ofd;

import shuanghe.packaging.XmlMarkup;

/**
 * A place that links and headings lead to.
 *
 * @param page from 0
 * @param top in points from the upper edge of the page
 */
record PagePlace(int page, float top) {

  /** The jump to it, at the reader's own zoom (GB/T 33190-2016, 14.1 and 7.5). */
  XmlMarkup jump(ObjectIds ids) {
    XmlMarkup jump = new XmlMarkup().raw("<ofd:Goto><ofd:Dest Type=\"XYZ\" PageID=\"");
    jump.raw(ids.page(page)).raw("\" Left=\"0\" Top=\"");
    return Millimetres.write(jump, Millimetres.micrometres(top)).raw("\"/></ofd:Goto>");
  }
}
