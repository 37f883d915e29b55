package shuanghe.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Layout of a document's blocks as fragments, each painted under its tag. */
final class BlockLayout {
  private final Shaper shaper;
  private final DrawingPainter drawings;
  private final MastheadLayout mastheads;
  private final List<LayoutFragment> fragments = new ArrayList<>();
  private final List<LayoutFragment> foot = new ArrayList<>();

  BlockLayout(Shaper shaper) {
    this.shaper = shaper;
    this.drawings = new DrawingPainter(shaper);
    this.mastheads = new MastheadLayout(shaper, drawings);
  }

  /** Lays out a whole document; its fragments and its foot are then to be had. */
  void lay(SemanticDocument document) {
    Tag root = Tag.root();
    document.blocks().forEach(block -> lay(block, root));
  }

  List<LayoutFragment> fragments() {
    return fragments;
  }

  List<LayoutFragment> foot() {
    return foot;
  }

  private void lay(DocumentBlock block, Tag parent) {
    switch (block) {
      case DocumentBlock.Section section -> laySection(section, parent);
      case DocumentBlock.DocumentHeading heading -> layHeading(heading, parent);
      case DocumentBlock.DocumentParagraph paragraph -> layParagraph(paragraph, parent);
      case DocumentBlock.Listing list -> layList(list, parent, 0);
      case DocumentBlock.DocumentTable table ->
          fragments.addAll(
              new TableTypesetter(shaper, drawings).lay(table, new Tag("Table", parent)));
      case DocumentBlock.DocumentFigure figure -> layFigure(figure, parent);
    }
  }

  private void laySection(DocumentBlock.Section section, Tag parent) {
    switch (section.kind()) {
      case MASTHEAD -> fragments.addAll(mastheads.masthead(section, new Tag("Div", parent)));
      case COLOPHON -> foot.addAll(mastheads.colophon(section, new Tag("Div", parent)));
      case PLAIN, SOURCES -> {
        Tag tag = new Tag("Sect", parent);
        int before = fragments.size();
        layTogether(section.blocks(), tag);
        if (!section.ids().isEmpty() && fragments.size() > before) {
          fragments.set(
              before,
              fragments
                  .get(before)
                  .alsoPainting(
                      (canvas, left, top) ->
                          section.ids().forEach(id -> canvas.destination(id, top))));
        }
      }
    }
  }

  /** A note stays with the table above it, and with what follows if it stands under a heading. */
  private void layTogether(List<DocumentBlock> blocks, Tag parent) {
    for (int i = 0; i < blocks.size(); i++) {
      DocumentBlock block = blocks.get(i);
      boolean isNote =
          block instanceof DocumentBlock.DocumentParagraph paragraph
              && paragraph.kind() == DocumentBlock.DocumentParagraph.ParagraphKind.NOTE;
      if (isNote && i > 0 && blocks.get(i - 1) instanceof DocumentBlock.DocumentTable) {
        keepLast();
      }
      lay(block, parent);
      if (isNote && i > 0 && blocks.get(i - 1) instanceof DocumentBlock.DocumentHeading) {
        keepLast();
      }
    }
  }

  private void keepLast() {
    if (!fragments.isEmpty()) {
      fragments.add(fragments.removeLast().with(LayoutFragment.Keep.WITH_NEXT));
    }
  }

  private void layHeading(DocumentBlock.DocumentHeading heading, Tag parent) {
    boolean isTitle = heading.level() == 1;
    TextStyle style =
        switch (heading.level()) {
          case 1 -> PageGeometry.TITLE;
          case 2 -> PageGeometry.HEADING_1;
          case 3 -> PageGeometry.HEADING_2;
          default -> PageGeometry.HEADING_3;
        };
    TaggedText text =
        new TaggedText(new Tag("H" + heading.level(), parent), heading.ids(), drawings);
    ShapedText shaped = shaper.shape(heading.content(), style);
    String title = shaped.excerpt(0, shaped.count());
    List<TypesetLine> lines =
        isTitle
            ? LineBreaker.balance(shaped, PageGeometry.WIDTH)
            : LineBreaker.fill(
                WordBreaks.outsideBrackets(shaped), PageGeometry.WIDTH, 2 * PageGeometry.SQUARE);
    for (int i = 0; i < lines.size(); i++) {
      TypesetLine line = lines.get(i);
      boolean first = i == 0;
      float indent = isTitle ? (PageGeometry.WIDTH - line.width()) / 2 : line.indent();
      LayoutFragment.Painting painting =
          (canvas, left, top) -> {
            if (first) {
              canvas.bookmark(heading.level(), title, top);
            }
            text.paint(line, canvas, left + indent, top, style.leading());
          };
      boolean last = i + 1 == lines.size();
      fragments.add(
          new LayoutFragment(
              isTitle && last ? 2 * PageGeometry.LINE : PageGeometry.LINE,
              isTitle && first ? PageGeometry.LINE : 0,
              heading.level() <= 2 && first
                  ? LayoutFragment.FragmentPlace.ON_GRID
                  : LayoutFragment.FragmentPlace.FREE,
              LayoutFragment.Keep.WITH_NEXT,
              painting,
              Optional.empty()));
    }
  }

  private void layParagraph(DocumentBlock.DocumentParagraph paragraph, Tag parent) {
    boolean isNote = paragraph.kind() == DocumentBlock.DocumentParagraph.ParagraphKind.NOTE;
    TextStyle style = isNote ? PageGeometry.NOTE : PageGeometry.BODY;
    TaggedText text = new TaggedText(new Tag("P", parent), paragraph.ids(), drawings);
    addLines(
        text,
        LineBreaker.justify(
            shaper.shape(paragraph.content(), style), PageGeometry.WIDTH, 2 * PageGeometry.SQUARE),
        style,
        0);
  }

  /** Adds the lines of a text; no line of it stands alone on a page. */
  private void addLines(TaggedText text, List<TypesetLine> lines, TextStyle style, float left) {
    for (int i = 0; i < lines.size(); i++) {
      TypesetLine line = lines.get(i);
      boolean kept = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
      fragments.add(
          new LayoutFragment(
              style.leading(),
              0,
              LayoutFragment.FragmentPlace.FREE,
              kept ? LayoutFragment.Keep.WITH_NEXT : LayoutFragment.Keep.LOOSE,
              (canvas, x, top) ->
                  text.paint(line, canvas, x + left + line.indent(), top, style.leading()),
              Optional.empty()));
    }
  }

  private void layList(DocumentBlock.Listing list, Tag parent, int depth) {
    boolean isSources = list.marks() == DocumentBlock.Listing.Marks.SOURCE_NUMBERS;
    TextStyle style = isSources ? PageGeometry.SOURCE : PageGeometry.BODY;
    float em = isSources ? style.size() : PageGeometry.SQUARE;
    float left = isSources ? 3 * em : (3 + depth) * em;
    boolean isNumbered = list.marks() != DocumentBlock.Listing.Marks.BULLETS;
    Tag tag = new Tag("L", parent).with(new Tag.ListNumbering(isNumbered));
    for (DocumentBlock.Item item : list.items()) {
      Tag itemTag = new Tag("LI", tag);
      TypesetLine label = label(list.marks(), item.number(), style);
      TaggedText labelText = new TaggedText(new Tag("Lbl", itemTag), item.ids(), drawings);
      Tag body = new Tag("LBody", itemTag);
      int before = fragments.size();
      addLines(
          new TaggedText(body, List.of(), drawings),
          LineBreaker.justify(shaper.shape(item.content(), style), PageGeometry.WIDTH - left, 0),
          style,
          left);
      if (fragments.size() > before) {
        LayoutFragment first = fragments.get(before);
        float right = isSources ? left + 0.2f * em : left;
        fragments.set(
            before,
            first.alsoPainting(
                (canvas, x, top) ->
                    labelText.paint(
                        label, canvas, x + right - label.width(), top, first.height())));
      }
      item.nested().forEach(nested -> layList(nested, body, depth + 1));
    }
  }

  private TypesetLine label(DocumentBlock.Listing.Marks marks, int number, TextStyle style) {
    String label =
        switch (marks) {
          case BULLETS -> "•";
          case NUMBERS -> number + ".";
          case SOURCE_NUMBERS -> "〔" + number + "〕";
        };
    TextStyle labelStyle =
        marks == DocumentBlock.Listing.Marks.BULLETS
            ? new TextStyle(FaceRole.HEADING1, style.size(), style.leading())
            : style;
    ShapedText text = shaper.shape(List.of(plain(label)), labelStyle);
    return new TypesetLine(text, 0, text.count(), 0, 0, 0, 0);
  }

  /** Words of no emphasis, without a link. */
  static Inline plain(String words) {
    return new Inline.InlineWords(
        words, Inline.TextEmphasis.PLAIN, Inline.Rise.NONE, Inline.Link.NONE, List.of());
  }

  private void layFigure(DocumentBlock.DocumentFigure figure, Tag parent) {
    Svg natural = figure.svg();
    List<TypesetLine> caption =
        LineBreaker.balance(
            shaper.shape(figure.caption(), PageGeometry.CAPTION), PageGeometry.WIDTH);
    float captionHeight = caption.size() * PageGeometry.CAPTION.leading();
    float room = PageGeometry.HEIGHT - captionHeight;
    float factor =
        Math.min(1, Math.min(PageGeometry.WIDTH / natural.width(), room / natural.height()));
    Svg svg = natural.scaledBy(factor);
    Tag block = new Tag("Div", parent);
    fragments.add(
        new LayoutFragment(
            svg.height(),
            PageGeometry.LINE / 2,
            LayoutFragment.FragmentPlace.FREE,
            caption.isEmpty() ? LayoutFragment.Keep.LOOSE : LayoutFragment.Keep.WITH_NEXT,
            (canvas, left, top) -> {
              figure.ids().forEach(id -> canvas.destination(id, top));
              float x = left + (PageGeometry.WIDTH - svg.width()) / 2;
              drawings.paint(svg, canvas, TaggedText.figureTag(svg, block, x, top), x, top);
            },
            Optional.empty()));
    addCentred(new Tag("Caption", block), caption, PageGeometry.CAPTION, LayoutFragment.Keep.LOOSE);
  }

  private void addCentred(
      Tag tag, List<TypesetLine> lines, TextStyle style, LayoutFragment.Keep last) {
    TaggedText text = new TaggedText(tag, List.of(), drawings);
    for (int i = 0; i < lines.size(); i++) {
      TypesetLine line = lines.get(i);
      fragments.add(
          new LayoutFragment(
              style.leading(),
              0,
              LayoutFragment.FragmentPlace.FREE,
              i + 1 < lines.size() ? LayoutFragment.Keep.WITH_NEXT : last,
              (canvas, left, top) ->
                  text.paint(
                      line,
                      canvas,
                      left + (PageGeometry.WIDTH - line.width()) / 2,
                      top,
                      style.leading()),
              Optional.empty()));
    }
  }
}
