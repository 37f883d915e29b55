package shuanghe.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * Of items with one key, in whatever files they stand, the first in the order of places counts;
 * every further one becomes a rejection. A table's reader finds this within its file; across files
 * it is found here, so that a file whose rows came second counts as soon as the other one goes. A
 * row that only says the same again is no fault.
 *
 * @param items those that count
 * @param rejections one for each further item that says another thing
 */
record FirstOccurrences<T>(List<T> items, List<Rejection> rejections) {

  static <T> FirstOccurrences<T> of(
      List<T> sorted, Function<T, Object> key, Function<T, Place> place, String fault) {
    return of(sorted, key, place, fault, (again, first) -> false);
  }

  /**
   * The same where an item may say again what the first one says.
   *
   * @param restates whether a further item says no other thing than the first one
   */
  static <T> FirstOccurrences<T> of(
      List<T> sorted,
      Function<T, Object> key,
      Function<T, Place> place,
      String fault,
      BiPredicate<T, T> restates) {
    Map<Object, T> seen = new HashMap<>();
    FirstOccurrences<T> firsts = new FirstOccurrences<>(new ArrayList<>(), new ArrayList<>());
    for (T item : sorted) {
      T first = seen.putIfAbsent(key.apply(item), item);
      if (first == null) {
        firsts.items.add(item);
      } else if (!restates.test(item, first)) {
        firsts.rejections.add(
            Rejection.of(place.apply(item), Message.of(fault, place.apply(first))));
      }
    }
    return firsts;
  }
}
