package shuanghe.analysis;

import shuanghe.model.Message;
import shuanghe.model.Place;

/**
 * An entry of an edition's source list: one sentence of one article, or one row of a table.
 *
 * @param number as printed in brackets, from 1
 * @param place file and line
 * @param newspaper newspaper or publisher, or empty
 * @param date ISO date of the newspaper that printed the article, else of what it reports on; or
 *     empty
 * @param page page of the newspaper, or empty
 * @param title title of the article or name of the row
 * @param sentence the sentence as it stands in the source, or empty for a table row
 */
public record Source(
    int number,
    Place place,
    String newspaper,
    String date,
    String page,
    Message title,
    String sentence) {}
