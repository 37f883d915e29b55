package shuanghe.press.page;

import java.util.List;

/** Texts that go on on another page of the file. */
final class Jumps {

  private Jumps() {}

  /**
   * Joins a text set on from the page before, (上接1版), to the one that says it goes on there,
   * (下转2版): where the file holds both pages, their numbers follow each other.
   */
  static void join(List<ArticleDraft> drafts) {
    for (ArticleDraft end : List.copyOf(drafts)) {
      ArticleDraft best = null;
      double bestScore = -1;
      for (ArticleDraft begin : drafts) {
        boolean follows =
            begin != end && end.isContinuation() && begin.to > 0 && begin.to == end.from + 1;
        double score = follows ? HeadlinePairs.likeness(end.text(), begin) : -1;
        if (score > bestScore) {
          best = begin;
          bestScore = score;
        }
      }
      if (best != null) {
        best.body.addAll(end.body);
        best.to = end.to;
        drafts.remove(end);
      }
    }
  }
}
