package shuanghe.press.page;

import java.util.BitSet;
import java.util.List;
import shuanghe.press.page.PrintedLine.LineRole;

/** Pairs of a headline and the text that the layout put elsewhere, by nearness and shared words. */
final class HeadlinePairs {

  /** Pairs of characters are told apart by their lowest bits; a power of two. */
  private static final int PAIRS = 1 << 16;

  private HeadlinePairs() {}

  /** Gives headlines without text to texts without headline, by nearness and by shared words. */
  static void pair(List<ArticleDraft> drafts) {
    for (ArticleDraft head : List.copyOf(drafts)) {
      if (!head.isHeadOnly() || head.head.stream().allMatch(l -> l.is(LineRole.KICKER))) {
        continue;
      }
      ArticleDraft text = bestText(drafts, head);
      if (text != null) {
        List<PrintedLine> kickers = List.copyOf(text.head);
        text.head.clear();
        text.head.addAll(kickers);
        text.head.addAll(head.head);
        text.body.addAll(head.body);
        drafts.remove(head);
      }
    }
    joinSplitHeads(drafts);
  }

  private static ArticleDraft bestText(List<ArticleDraft> drafts, ArticleDraft head) {
    int place = drafts.indexOf(head);
    ArticleDraft best = null;
    double bestScore = -1;
    for (int i = 0; i < drafts.size(); i++) {
      ArticleDraft draft = drafts.get(i);
      if (!draft.wantsHeadline()) {
        continue;
      }
      double score =
          likeness(head.head, draft) + (i == place - 1 ? 0.2 : 0) + (i > place ? 0.05 : 0);
      if (score > bestScore) {
        best = draft;
        bestScore = score;
      }
    }
    return best;
  }

  /** The share of the lines' pairs of characters that stand in the text. */
  static double likeness(List<PrintedLine> lines, ArticleDraft text) {
    return shared(lines, text.text());
  }

  /** The share of the lines' pairs of characters that stand in others. */
  static double shared(List<PrintedLine> lines, List<PrintedLine> others) {
    BitSet there = new BitSet(PAIRS);
    others.forEach(l -> pairs(l.text(), there));
    BitSet wanted = new BitSet(PAIRS);
    lines.forEach(l -> pairs(l.text(), wanted));
    int all = wanted.cardinality();
    wanted.and(there);
    return all == 0 ? 0 : (double) wanted.cardinality() / all;
  }

  private static void pairs(String text, BitSet into) {
    for (int i = 0; i + 1 < text.length(); i++) {
      into.set(text.charAt(i) * 31 + text.charAt(i + 1) & PAIRS - 1);
    }
  }

  /**
   * A headline that found no text of its own is the upper part of the headline printed below it.
   */
  private static void joinSplitHeads(List<ArticleDraft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      ArticleDraft draft = drafts.get(i);
      ArticleDraft next = drafts.get(i + 1);
      if (draft.isHeadOnly()
          && !next.head.isEmpty()
          && !next.isContinuation()
          && draft.body.isEmpty()) {
        next.head.addAll(0, draft.head);
        drafts.remove(i);
        i--;
      }
    }
  }
}
