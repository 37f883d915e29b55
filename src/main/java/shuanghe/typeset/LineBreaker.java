package shuanghe.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a text into lines.
 *
 * <p>Justified text is broken so that the whole paragraph is as even as it can be: the cost of a
 * line grows with the square of what its spaces are widened or its marks are squeezed, and the
 * breaks with the lowest sum win. Every line but the last of a paragraph fills the measure exactly;
 * only a line that would need wider spaces than {@link PageGeometry#WIDEST_SPACE} stays ragged,
 * because holes between the characters read worse than a short line, and as blanks when copied.
 */
final class LineBreaker {
  /** What may be cut off a mark inside a line, as share of what may be cut off at its end. */
  static final float INNER_SHARE = 0.5f;

  private static final float TOLERANCE = 0.01f;
  private static final float UNUSUAL_GAP = 0.05f;
  private static final float LOOSEST_IN_EMS = 6;
  private static final float COST_OF_END_TRIM = 0.3f;
  private static final float COST_OF_SQUEEZE = 1.5f;
  private static final float COST_OF_SHORT_LAST_LINE = 6;
  private static final float SHORT_IN_EMS = 3.2f;
  private static final float COST_OF_RAGGED = 10;

  /** Points to which the spaces of a line are reckoned. */
  private static final float FINEST = 1e-4f;

  private static final float COST_OF_OVERFLOW = 1e6f;

  private final ShapedText text;
  private final float measure;
  private final float firstIndent;

  /** Sums over all characters before an index: width, stretchable spaces, squeezable blanks. */
  private final float[] widths;

  private final int[] spaces;
  private final float[] blanks;

  private LineBreaker(ShapedText text, float measure, float firstIndent) {
    this.text = text;
    this.measure = measure;
    this.firstIndent = firstIndent;
    int count = text.count();
    widths = new float[count + 1];
    spaces = new int[count + 1];
    blanks = new float[count + 1];
    for (int i = 0; i < count; i++) {
      widths[i + 1] = widths[i] + text.advances()[i] + text.gaps()[i];
      spaces[i + 1] = spaces[i] + (text.stretchAfter()[i] ? 1 : 0);
      blanks[i + 1] = blanks[i] + INNER_SHARE * text.blank(i);
    }
  }

  /** Lines that fill the measure, the first indented. */
  static List<TypesetLine> justify(ShapedText text, float measure, float firstIndent) {
    LineBreaker breaker = new LineBreaker(text, measure, firstIndent);
    List<TypesetLine> lines = new ArrayList<>();
    breaker.eachSegment((start, end) -> breaker.justifySegment(start, end, lines));
    return lines;
  }

  /** Lines as long as fit, with a ragged edge. */
  static List<TypesetLine> fill(ShapedText text, float measure) {
    return fill(text, measure, 0);
  }

  /** Lines as long as fit, the first indented, with a ragged edge. */
  static List<TypesetLine> fill(ShapedText text, float measure, float firstIndent) {
    LineBreaker breaker = new LineBreaker(text, measure, firstIndent);
    List<TypesetLine> lines = new ArrayList<>();
    breaker.eachSegment((start, end) -> breaker.fillSegment(start, end, lines));
    return lines;
  }

  /** As few lines as fit, of about equal length and with whole words, as for a title. */
  static List<TypesetLine> balance(ShapedText text, float measure) {
    List<TypesetLine> loosest = fill(text, measure);
    if (loosest.size() < 2) {
      return loosest;
    }
    ShapedText whole = WordBreaks.within(text);
    ShapedText words = fill(whole, measure).size() > loosest.size() ? text : whole;
    List<TypesetLine> lines = new ArrayList<>();
    new LineBreaker(words, measure, 0)
        .eachSegment((start, end) -> lines.addAll(balanced(words, start, end, measure)));
    return lines;
  }

  /** What stands between two line breaks that were put in, balanced by itself. */
  private static List<TypesetLine> balanced(ShapedText text, int start, int end, float measure) {
    List<TypesetLine> best = filled(text, start, end, measure);
    float low = Math.max(measure / 2, text.widestUnbroken(start, end, measure));
    float high = best.size() < 2 ? low : measure;
    while (high - low > 1) {
      float middle = (low + high) / 2;
      List<TypesetLine> narrower = filled(text, start, end, middle);
      boolean fits = narrower.stream().allMatch(line -> line.width() <= middle + TOLERANCE);
      if (narrower.size() == best.size() && fits) {
        best = narrower;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  private static List<TypesetLine> filled(ShapedText text, int start, int end, float measure) {
    List<TypesetLine> lines = new ArrayList<>();
    new LineBreaker(text, measure, 0).fillSegment(start, end, lines);
    return lines;
  }

  private enum LineEdge {
    EVEN,
    RAGGED
  }

  private interface Segment {
    void take(int start, int end);
  }

  private void eachSegment(Segment segment) {
    int start = 0;
    for (int i = 0; i < text.count(); i++) {
      if (text.kinds()[i] == CharacterKind.NEW_LINE) {
        segment.take(start, i);
        start = i + 1;
      }
    }
    if (start < text.count()) {
      segment.take(start, text.count());
    }
  }

  private void fillSegment(int start, int end, List<TypesetLine> lines) {
    int[] places = places(start, end);
    int from = 0;
    while (from < places.length - 1) {
      float indent = indentAt(places[from]);
      int to = from + 1;
      while (to + 1 < places.length
          && leastWidth(places[from], places[to + 1]) <= measure - indent) {
        to++;
      }
      lines.add(line(places[from], places[to], indent, LineEdge.RAGGED));
      from = to;
    }
  }

  private void justifySegment(int start, int end, List<TypesetLine> lines) {
    int[] places = places(start, end);
    int last = places.length - 1;
    float[] costs = new float[places.length];
    int[] from = new int[places.length];
    int lowest = 0;
    for (int to = 1; to <= last; to++) {
      while (lowest < to - 1
          && leastWidth(places[lowest], places[to]) > measure - indentAt(places[lowest])) {
        lowest++;
      }
      costs[to] = Float.MAX_VALUE;
      for (int candidate = lowest; candidate < to; candidate++) {
        float cost =
            costs[candidate] + cost(places[candidate], places[to], candidate > 0, to == last);
        if (cost < costs[to]) {
          costs[to] = cost;
          from[to] = candidate;
        }
        boolean tooLoose =
            slack(places[candidate], places[to]) > LOOSEST_IN_EMS * text.style().size();
        if (tooLoose && to < last && costs[to] < COST_OF_OVERFLOW) {
          break;
        }
      }
    }
    int insertAt = lines.size();
    for (int to = last; to > 0; to = from[to]) {
      int begin = places[from[to]];
      lines.add(
          insertAt,
          line(begin, places[to], indentAt(begin), to == last ? LineEdge.RAGGED : LineEdge.EVEN));
    }
  }

  /** The indices at which a line may begin or end, from start to end. */
  private int[] places(int start, int end) {
    int[] places = new int[end - start + 1];
    int count = 0;
    places[count++] = start;
    for (int i = start; i < end; i++) {
      if (i + 1 == end || text.breakAfter()[i]) {
        int previous = places[count - 1];
        if (leastWidth(previous, i + 1) > measure - firstIndent) {
          for (int inner = previous + 1; inner <= i; inner++) {
            if (mayTear(inner)) {
              places[count++] = inner;
            }
          }
        }
        places[count++] = i + 1;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /** Whether a word longer than a line may be torn before the character at an index. */
  private boolean mayTear(int index) {
    CharacterKind before = text.kinds()[index - 1];
    return switch (text.kinds()[index]) {
      case CLOSING, NARROW_CLOSING, FOLLOWING, POSTFIX, SPACE -> false;
      default -> before != CharacterKind.OPENING && before != CharacterKind.NARROW_OPENING;
    };
  }

  private float indentAt(int start) {
    return start == 0 ? firstIndent : 0;
  }

  private int trimmedEnd(int start, int end) {
    int trimmed = end;
    while (trimmed > start && text.kinds()[trimmed - 1] == CharacterKind.SPACE) {
      trimmed--;
    }
    return trimmed;
  }

  private float naturalWidth(int start, int trimmed) {
    return trimmed == start ? 0 : widths[trimmed] - widths[start] - text.gaps()[trimmed - 1];
  }

  /** The natural width without the raised references at the end, which fill no line to the eye. */
  private float widthOnTheLine(int start, int trimmed) {
    int end = trimmed;
    while (end > start && text.isRaised(end - 1)) {
      end--;
    }
    return naturalWidth(start, end);
  }

  private float leastWidth(int start, int end) {
    int trimmed = trimmedEnd(start, end);
    if (trimmed == start) {
      return 0;
    }
    float inner = blanks[trimmed - 1] - blanks[start];
    return naturalWidth(start, trimmed) - inner - endBlank(trimmed) - TOLERANCE;
  }

  private float endBlank(int trimmed) {
    return text.kinds()[trimmed - 1] == CharacterKind.CLOSING ? text.blank(trimmed - 1) : 0;
  }

  private float slack(int start, int end) {
    return measure - indentAt(start) - naturalWidth(start, trimmedEnd(start, end));
  }

  private float cost(int start, int end, boolean afterOthers, boolean isLast) {
    int trimmed = trimmedEnd(start, end);
    float slack = slack(start, end);
    float em = text.style().size();
    if (slack >= -TOLERANCE) {
      if (isLast) {
        float lacking = Math.max(0, SHORT_IN_EMS - widthOnTheLine(start, trimmed) / em);
        return afterOthers ? COST_OF_SHORT_LAST_LINE * lacking * lacking : 0;
      }
      int gaps = trimmed == start ? 0 : spaces[trimmed - 1] - spaces[start];
      float gap = slack / em / Math.max(gaps, 1);
      float unusual = gap / UNUSUAL_GAP;
      return unusual * unusual + (gap > PageGeometry.WIDEST_SPACE ? COST_OF_RAGGED : 0);
    }
    float endBlank = endBlank(trimmed);
    float need = -slack;
    if (need <= endBlank) {
      float share = need / endBlank;
      return COST_OF_END_TRIM * share * share;
    }
    float inner = blanks[trimmed - 1] - blanks[start];
    if (need - endBlank <= inner + TOLERANCE) {
      float share = (need - endBlank) / inner;
      return COST_OF_END_TRIM + COST_OF_SQUEEZE * share * share;
    }
    return COST_OF_OVERFLOW + need;
  }

  /** What is added to each space so that a line is filled; nothing where no addition fills it. */
  private float stretch(int start, int trimmed, float slack) {
    float widest = PageGeometry.WIDEST_SPACE * text.style().size();
    if (filled(start, trimmed, widest) < slack - TOLERANCE) {
      return 0;
    }
    float low = 0;
    float high = widest;
    while (high - low > FINEST) {
      float middle = (low + high) / 2;
      if (filled(start, trimmed, middle) < slack) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** How much a stretch widens a line. */
  private float filled(int start, int trimmed, float stretch) {
    float filled = 0;
    for (int i = start; i < trimmed - 1; i++) {
      float gap = text.gaps()[i];
      filled += text.stretchAfter()[i] ? TypesetLine.stretched(text, gap, stretch) - gap : 0;
    }
    return filled;
  }

  private TypesetLine line(int start, int end, float indent, LineEdge edge) {
    int trimmed = trimmedEnd(start, end);
    if (trimmed == start) {
      return new TypesetLine(text, start, trimmed, indent, 0, 0, 0);
    }
    float slack = measure - indent - naturalWidth(start, trimmed);
    if (slack >= 0) {
      float stretch = edge == LineEdge.RAGGED ? 0 : stretch(start, trimmed, slack);
      return new TypesetLine(text, start, trimmed, indent, stretch, 0, 0);
    }
    float endTrim = Math.min(-slack, endBlank(trimmed));
    float inner = blanks[trimmed - 1] - blanks[start];
    float squeeze = inner == 0 ? 0 : Math.min(1, (-slack - endTrim) / inner);
    return new TypesetLine(text, start, trimmed, indent, 0, squeeze, endTrim);
  }
}
