package shuanghe.job;

import java.util.List;
import java.util.Set;
import shuanghe.decision.Decisions;
import shuanghe.model.CodeLists;
import shuanghe.model.Rejection;

/**
 * Lists, decisions and keys that an edition is made by, beside the rows of the warehouse.
 *
 * @param codeLists the code lists
 * @param decisions the decisions of the office
 * @param pressFolder name of the folder with pages and article tables, with the slash behind it
 * @param readingKey over the program and the code lists, which decide what a file is read as
 */
record EditionBasis(
    CodeLists codeLists, Decisions decisions, String pressFolder, String readingKey) {

  /**
   * Rejections, those of pages and article tables told with the folder these lie in.
   *
   * @param press names of pages and article tables
   */
  List<Rejection> placed(List<Rejection> found, Set<String> press) {
    return found.stream()
        .map(r -> press.contains(r.place().file()) ? r.in(pressFolder) : r)
        .toList();
  }
}
