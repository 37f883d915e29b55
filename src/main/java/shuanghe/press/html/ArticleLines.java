package shuanghe.press.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shuanghe.model.Furniture;
import shuanghe.model.Place;
import shuanghe.press.html.WebPages.HeadEntry;
import shuanghe.press.page.PageReader;
import shuanghe.press.page.PageText;

/** Lines of the article found in a web page, with what is left out. */
final class ArticleLines {

  private static final String HEADLINE = "# ";
  private static final String SUBHEAD = "### ";

  /** Kickers above a headline, at most. */
  private static final int MOST_KICKERS = 2;

  /** So soon below its headline the next article of a page begins. */
  private static final int NEAR = 5;

  /** Longer links are headlines of other reports. */
  private static final int LONGEST_NAVIGATION = 12;

  /** So far from the page number the day of a folio may stand. */
  private static final int BESIDE = 2;

  private static final int DAY = 10;
  private static final int SHORTEST_TITLE = 6;
  private static final Pattern COUNT =
      Pattern.compile("(\\p{IsHan}{2})\\s+(\\d[\\d.,]*\\p{IsHan}?\\+?)(?![\\d.])");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

  private final String file;
  private final List<Block> blocks;
  private final ArticleRange range;
  private final PageReader pages;
  private final Set<String> prose;
  private final int head;
  private final int text;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();

  ArticleLines(String file, List<Block> blocks, ArticleRange range, PageReader pages) {
    this.file = file;
    this.blocks = blocks;
    this.range = range;
    this.pages = pages;
    this.prose =
        blocks.subList(range.from(), range.to()).stream()
            .filter(Block::isProse)
            .map(Block::style)
            .collect(Collectors.toSet());
    this.head = head();
    this.text =
        IntStream.range(range.from(), range.to())
            .filter(i -> i != range.title().orElse(-1) && blocks.get(i).isProse())
            .findFirst()
            .orElse(range.from());
  }

  /** The first block of the article: headings right above its headline are its kickers. */
  private int head() {
    int first = range.from();
    while (first > 0
        && range.title().isPresent()
        && range.from() - first < MOST_KICKERS
        && blocks.get(first - 1).level() > 0
        && blocks.get(first - 1).mayHeadSection()
        && isPlain(blocks.get(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean isPlain(Block block) {
    return !block.isLink() && pages.isPlain(block.text());
  }

  /**
   * The lines.
   *
   * @param titles what the page's head says of its title
   * @param days what it says of the day of publication
   * @param addresses where it was saved from, which may name the day
   * @param publisher who its markup says published it, or empty
   */
  PageText of(
      List<HeadEntry> titles, List<HeadEntry> days, List<HeadEntry> addresses, String publisher) {
    boolean dated =
        blocks.subList(range.from(), range.to()).stream().anyMatch(b -> pages.isDated(b.text()));
    boolean folio = false;
    for (HeadEntry entry : titles) {
      if (!folio && pages.isFolio(entry.text())) {
        write(entry.number(), entry.text());
        folio = true;
      }
    }
    boolean headed = folio;
    for (int i = 0; i < head; i++) {
      Block block = blocks.get(i);
      if (!headed && isOfFolio(i)) {
        write(block.number(), block.text());
        folio = true;
      } else {
        leave(block);
      }
    }
    if (!dated && !folio && days.isEmpty()) {
      addresses.stream().limit(1).forEach(entry -> write(entry.number(), entry.text()));
    }
    if (range.title().isEmpty()) {
      named(titles).ifPresent(entry -> write(entry.number(), HEADLINE + entry.text()));
    }
    boolean dayIsTold = dated || folio;
    Optional<HeadEntry> day =
        days.stream().limit(1).filter(d -> d.text().length() >= DAY && !dayIsTold).findFirst();
    for (int i = head; i < range.to(); i++) {
      Block block = blocks.get(i);
      boolean isTitle = i == range.title().orElse(-1);
      if (block.isLink() && !isTitle) {
        leave(block);
        continue;
      }
      String mark = mark(i);
      boolean isBelowTitle = range.title().isEmpty() || i > range.title().getAsInt();
      if (isBelowTitle && day.isPresent() && !mark.equals(SUBHEAD)) {
        write(day.get().number(), day.get().text().substring(0, DAY));
        day = Optional.empty();
      }
      write(block.number(), mark + withoutMark(i <= text ? uncounted(block) : block.text()));
    }
    blocks.subList(range.to(), blocks.size()).forEach(this::leave);
    return new PageText(
        String.join("\n", lines),
        numbers.stream().mapToInt(Integer::intValue).toArray(),
        furniture,
        List.of(),
        publisher);
  }

  /** Whether a block is a folio, or a part of one beside that with the page number. */
  private boolean isOfFolio(int at) {
    Block block = blocks.get(at);
    boolean folio =
        !block.isLink()
            && pages
                .furniture(block.text())
                .filter(k -> k == Furniture.FurnitureKind.FOLIO)
                .isPresent();
    return folio
        && blocks.subList(Math.max(0, at - BESIDE), Math.min(head, at + BESIDE + 1)).stream()
            .anyMatch(b -> pages.isPageNumber(b.text()));
  }

  /** The line below a headline without the counters that sites put behind day and source. */
  private String uncounted(Block block) {
    List<String> kept = new ArrayList<>(List.of(BLANKS.split(withoutCounts(block))));
    List<String> counters = kept.stream().filter(this::isCounter).toList();
    if (counters.isEmpty()) {
      return withoutCounts(block);
    }
    for (String counter : counters) {
      Place place = new Place(file, block.number());
      furniture.add(new Furniture(place, Furniture.FurnitureKind.COUNTER, counter));
    }
    kept.removeAll(counters);
    return String.join(" ", kept);
  }

  /** The line without the numbers of readers and comments that stand in it word by word. */
  private String withoutCounts(Block block) {
    return COUNT
        .matcher(block.text())
        .replaceAll(
            found ->
                isCounter(found.group(1) + ":" + found.group(2))
                    ? ""
                    : Matcher.quoteReplacement(found.group()))
        .strip();
  }

  private boolean isCounter(String text) {
    return pages.furniture(text).filter(k -> k == Furniture.FurnitureKind.COUNTER).isPresent();
  }

  private void write(int number, String line) {
    lines.add(line);
    numbers.add(number);
  }

  /** A line of the text that begins with the mark of a headline is none. */
  private static String withoutMark(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == '#') {
      at++;
    }
    return line.substring(at).strip();
  }

  /** The title that the page's head names, without the name of the site behind it. */
  private static Optional<HeadEntry> named(List<HeadEntry> titles) {
    return titles.stream()
        .map(entry -> new HeadEntry(entry.number(), entry.text().split("[_|]| - |——")[0].strip()))
        .filter(entry -> entry.text().length() >= SHORTEST_TITLE)
        .findFirst();
  }

  /** What marks a block as a headline or as the head of a section; empty where it is neither. */
  private String mark(int at) {
    Block block = blocks.get(at);
    if (at == range.title().orElse(-1) || isNextHeadline(at)) {
      return HEADLINE;
    }
    boolean aboveText = at < text && range.title().isPresent();
    boolean heads = block.level() > 0 || block.bold() || aboveText;
    boolean mayHead = heads && block.mayHeadSection() && pages.isPlain(block.text());
    return mayHead && !pages.isDated(block.text()) ? SUBHEAD : "";
  }

  /** Whether a block that looks like the first headline heads a further article. */
  private boolean isNextHeadline(int at) {
    if (range.title().isEmpty() || at <= text) {
      return false;
    }
    Block first = blocks.get(range.title().getAsInt());
    Block block = blocks.get(at);
    return block.style().equals(first.style())
        && block.level() == first.level()
        && !prose.contains(block.style())
        && block.mayBeHeadline()
        && blocks.subList(at + 1, Math.min(at + 1 + NEAR, range.to())).stream()
            .anyMatch(Block::isProse);
  }

  private void leave(Block block) {
    Furniture.FurnitureKind kind =
        pages
            .furniture(block.text())
            .orElse(
                block.length() > LONGEST_NAVIGATION && (block.isLink() || block.isProse())
                    ? Furniture.FurnitureKind.TEASER
                    : Furniture.FurnitureKind.NAVIGATION);
    furniture.add(new Furniture(new Place(file, block.number()), kind, block.text()));
  }
}
