package shuanghe.press.text;

import java.util.List;

/** A mention in a passage: a stretch of its characters that something was found in. */
public interface Mention {

  /** The first of its characters, counted from 0. */
  int start();

  /** The first character behind it. */
  int end();

  /** Those of the mentions of a passage that lie in a stretch of it, all in order. */
  static <M extends Mention> List<M> within(List<M> all, int from, int to) {
    int first = 0;
    int past = all.size();
    while (first < past) {
      int middle = (first + past) >>> 1;
      if (all.get(middle).start() < from) {
        first = middle + 1;
      } else {
        past = middle;
      }
    }
    int last = first;
    while (last < all.size() && all.get(last).end() <= to) {
      last++;
    }
    return first == last ? List.of() : all.subList(first, last);
  }
}
