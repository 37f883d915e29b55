package shuanghe.press.figure;

import java.util.Optional;
import shuanghe.model.Paragraph;
import shuanghe.press.page.ArticleAreas;
import shuanghe.press.page.Passage;
import shuanghe.press.text.AreaTree;
import shuanghe.press.text.RuleTrace;

/** The area that a report goes on speaking of: of its section, of its paragraph, of the whole. */
final class AreaTopic {

  private final ArticleAreas areas;
  private final AreaTree tree;
  private final RuleTrace trace;
  private String usual;
  private String section = "";
  private String head = "";
  private Optional<String> opening = Optional.empty();
  private Optional<String> last = Optional.empty();
  private boolean lead;
  private boolean leadPassed;

  AreaTopic(ArticleAreas areas, AreaTree tree, RuleTrace trace) {
    this.trace = trace;
    this.areas = areas;
    this.tree = tree;
    this.usual = areas.main();
  }

  /** Begins a passage: what the one before spoke of last holds no more. */
  void begin(Passage passage) {
    opening = Optional.empty();
    last = Optional.empty();
    if (passage.role() == Paragraph.Role.SECTION_HEAD) {
      section = areas.headOf(passage);
      head = "";
    } else {
      head = areas.headOf(passage);
    }
    lead = !leadPassed && passage.role() == Paragraph.Role.BODY;
    leadPassed |= lead;
  }

  /** Keeps what a sentence speaks of, which the next goes on with. */
  void keep(String area) {
    opening = opening.or(() -> Optional.of(area));
    last = Optional.of(area);
  }

  /** A report whose first figures are of both sides together goes on speaking of both. */
  void lead(String area) {
    if (lead && tree.isPair(area)) {
      usual = area;
    }
    lead = false;
  }

  RuleTrace trace() {
    return trace;
  }

  /** The area of the section; empty where its head names none. */
  String section() {
    return head.isEmpty() ? section : head;
  }

  /** What the paragraph goes on speaking of: after a part of it, the whole it began with. */
  Optional<String> paragraph() {
    boolean back =
        last.isPresent()
            && opening.isPresent()
            && !opening.get().isEmpty()
            && tree.isWithin(last.get(), opening.get());
    return back ? opening : last;
  }

  /** The area of the article as a whole. */
  String usual() {
    return usual;
  }

  /** Whether an area is only the one named most, in neither the title nor the lead. */
  boolean isInferred(String area) {
    return !area.isEmpty() && !areas.isHeadOf(area);
  }

  AreaTree tree() {
    return tree;
  }
}
