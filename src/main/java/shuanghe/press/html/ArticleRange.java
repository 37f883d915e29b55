package shuanghe.press.html;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shuanghe.model.Furniture;
import shuanghe.press.html.Block.Region;
import shuanghe.press.text.Script;

/**
 * Range of a web page in which its article stands. Prose weighs by its length and its marks, links
 * and furniture weigh against; the article is the run of blocks that weighs most, from the headline
 * that the page's own title repeats, where one does. So a notice of two sentences is found beside a
 * hundred links, and an article whose paragraphs stand each in a box of its own is found whole.
 *
 * @param title the block that is the headline; empty where the page shows none
 * @param from the first block of the article, its headline and what stands above it among them
 * @param to behind the last block
 */
record ArticleRange(OptionalInt title, int from, int to) {

  private static final double OF_LENGTH = 0.2;
  private static final int OF_MARK = 8;
  private static final int LONGEST = 400;
  private static final int MOST_MARKS = 25;
  private static final double ASIDE = 0.3;

  /** What speaks against: a link, a heading or short words, furniture, the end of an article. */
  private static final int LINK = -14;

  private static final int LONGEST_BUTTON = 4;
  private static final int SHORT = -4;
  private static final int BUTTON = -6;
  private static final int END = -25;

  /** A run that weighs less holds no sentence. */
  private static final int LEAST = 6;

  /** So far above its text a headline may stand. */
  private static final int HEAD = 12;

  /** So far below its headline the text may begin. */
  private static final int FARTHEST = 60;

  private static final int OF_BEGINNING = 2_000;
  private static final int OF_HEADING = 1_000;
  private static final int OF_LINK = 500;
  private static final int SHORTEST_HEADLINE = 8;
  private static final int SHORTEST_TITLE = 4;

  /**
   * Finds the article.
   *
   * @param titles what the page says of its title: its title element, its meta elements
   * @param furniture what a line is there for by its look
   * @param plain whether nothing in the look of a line makes it other than text
   * @param newspaper whether a line is the name of a newspaper alone
   */
  static Optional<ArticleRange> of(
      List<Block> blocks,
      List<String> titles,
      Function<String, Optional<Furniture.FurnitureKind>> furniture,
      Predicate<String> plain,
      Predicate<String> newspaper) {
    double[] weights = weights(blocks, furniture);
    OptionalInt title = repeatedTitle(blocks, titles, newspaper);
    OptionalInt text = title.isPresent() ? firstText(weights, title.getAsInt()) : title;
    if (text.isPresent()) {
      return Optional.of(
          new ArticleRange(
              title,
              title.getAsInt(),
              withTail(blocks, heaviestEnd(weights, text.getAsInt()), furniture)));
    }
    int[] run = heaviest(weights);
    if (run[0] == run[1]) {
      return Optional.empty();
    }
    OptionalInt above = headlineAbove(blocks, run[0], plain);
    return Optional.of(
        new ArticleRange(above, above.orElse(run[0]), withTail(blocks, run[1], furniture)));
  }

  private static OptionalInt firstText(double[] weights, int title) {
    return IntStream.range(title + 1, Math.min(weights.length, title + FARTHEST))
        .filter(i -> weights[i] > 0)
        .findFirst();
  }

  /** With the lines beside the last paragraph: rows of a table, who signed, and the day. */
  private static int withTail(
      List<Block> blocks, int to, Function<String, Optional<Furniture.FurnitureKind>> furniture) {
    Block last = blocks.get(to - 1);
    int end = to;
    while (end < blocks.size()
        && blocks.get(end).standsBeside(last)
        && !blocks.get(end).isLink()
        && furniture.apply(blocks.get(end).text()).isEmpty()) {
      end++;
    }
    return end;
  }

  /** What each block weighs; prose below the head of a list of other reports weighs against. */
  private static double[] weights(
      List<Block> blocks, Function<String, Optional<Furniture.FurnitureKind>> furniture) {
    double[] weights = new double[blocks.size()];
    boolean others = false;
    for (int i = 0; i < weights.length; i++) {
      Block block = blocks.get(i);
      Optional<Furniture.FurnitureKind> kind = furniture.apply(block.text());
      boolean heading = block.level() > 0 && kind.isEmpty() && block.length() >= SHORTEST_HEADLINE;
      others =
          kind.filter(k -> k == Furniture.FurnitureKind.TEASER).isPresent() || others && !heading;
      double weight = weight(block, kind);
      weights[i] = others ? Math.min(weight, SHORT) : weight;
    }
    return weights;
  }

  private static double weight(Block block, Optional<Furniture.FurnitureKind> furniture) {
    if (furniture.isPresent()) {
      return switch (furniture.get()) {
        case IMPRINT, TEASER, NAVIGATION, EDITORS, BREADCRUMB -> END;
        case BUTTON, COUNTER, FOLIO, MASTHEAD, JUMP, REPEAT, CREDIT, RULE -> BUTTON;
      };
    }
    if (block.isLink()) {
      return block.length() > LONGEST_BUTTON ? LINK : BUTTON;
    }
    if (!block.isProse()) {
      return block.row() ? 0 : SHORT;
    }
    double weight =
        Math.min(block.length(), LONGEST) * OF_LENGTH
            + Math.min(block.marks(), MOST_MARKS) * OF_MARK;
    return block.place() == Region.ASIDE ? weight * ASIDE : weight;
  }

  /**
   * The block that the page's own title repeats: from its beginning, since the site's name stands
   * at its end; a heading before others; then the longest.
   */
  private static OptionalInt repeatedTitle(
      List<Block> blocks, List<String> titles, Predicate<String> newspaper) {
    List<String> plain = titles.stream().map(ArticleRange::letters).toList();
    int best = -1;
    int most = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String letters = letters(block.text());
      boolean repeated =
          block.mayBeHeadline()
              && !newspaper.test(block.text())
              && letters.length() >= SHORTEST_TITLE
              && plain.stream().anyMatch(t -> t.contains(letters));
      boolean first = plain.stream().anyMatch(t -> t.startsWith(letters));
      int rank =
          letters.length()
              + (first ? OF_BEGINNING : 0)
              + (block.level() > 0 ? OF_HEADING : 0)
              - (block.isLink() ? OF_LINK : 0);
      if (repeated && rank > most) {
        best = i;
        most = rank;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** Behind the last block up to which the weights from a place add up to most. */
  private static int heaviestEnd(double[] weights, int from) {
    double sum = 0;
    double most = 0;
    int end = from + 1;
    for (int i = from; i < weights.length; i++) {
      sum += weights[i];
      if (sum > most) {
        most = sum;
        end = i + 1;
      }
    }
    return end;
  }

  /** First block and end of the run of blocks whose weights add up to most; equal if none do. */
  private static int[] heaviest(double[] weights) {
    int[] best = {0, 0};
    double most = LEAST;
    double sum = 0;
    int from = 0;
    for (int i = 0; i < weights.length; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += weights[i];
      if (sum > most) {
        most = sum;
        best = new int[] {from, i + 1};
      }
    }
    return best;
  }

  /**
   * The headline above a text: the biggest of the nearest headings, else a line that a link of the
   * page repeats, as lists of articles do, else the nearest short line that is no subtitle.
   */
  private static OptionalInt headlineAbove(List<Block> blocks, int text, Predicate<String> plain) {
    OptionalInt line = OptionalInt.empty();
    Set<String> linked =
        blocks.stream().filter(Block::isLink).map(Block::text).collect(Collectors.toSet());
    for (int i = text - 1; i >= 0 && i >= text - HEAD; i--) {
      Block block = blocks.get(i);
      boolean headline =
          block.mayBeHeadline()
              && !block.isLink()
              && plain.test(block.text())
              && !Script.isDigit(block.text().charAt(0))
              && block.text().charAt(0) != '—';
      if (headline && block.level() > 0) {
        return OptionalInt.of(biggest(blocks, i));
      }
      if (headline && linked.contains(block.text())) {
        return OptionalInt.of(i);
      }
      line = headline && line.isEmpty() ? OptionalInt.of(i) : line;
    }
    return line;
  }

  /** The biggest of the headings that stand together, the first of equal ones. */
  private static int biggest(List<Block> blocks, int last) {
    int best = last;
    for (int i = last; i >= 0 && blocks.get(i).level() > 0 && !blocks.get(i).isLink(); i--) {
      best = blocks.get(i).level() <= blocks.get(best).level() ? i : best;
    }
    return best;
  }
}
