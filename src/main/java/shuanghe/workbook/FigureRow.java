package shuanghe.workbook;

import java.util.List;
import shuanghe.model.Fact;

/**
 * A row of 报道数据: one fact as it stands in the press.
 *
 * @param fact the fact
 * @param sameAs id of the fact that says the same and is listed before, or empty
 * @param sources numbers in the list of sources
 */
record FigureRow(Fact fact, String sameAs, List<Integer> sources) {}
