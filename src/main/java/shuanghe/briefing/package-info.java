/**
 * Puts an analysed edition into words: one semantic HTML document for each briefing, rendered from
 * {@code templates/briefing.html}. The document is laid out by {@code shuanghe.typeset} and served
 * by {@code shuanghe.web}; both know exactly these elements:
 *
 * <ul>
 *   <li>{@code head}: {@code title}, {@code meta
 *       name=author|date|description|issue|total-issue|viewport}, {@code link} to the style sheet
 *       (date ISO);
 *   <li>{@code header.masthead}: {@code p.name} (报头大字), {@code p.issue}, {@code p.office}, {@code
 *       p.date};
 *   <li>{@code main} with {@code h1} (title), {@code section id} each with {@code h2} (一、), {@code
 *       h3} (（一）), {@code h4} (1.), {@code p}, {@code ul/ol/li}, {@code p.note};
 *   <li>{@code table} with {@code caption}, {@code thead/tbody}, {@code th scope}, {@code td},
 *       {@code colgroup/col style="width:NN%"}; class {@code num} on numeric cells;
 *   <li>{@code figure} holding one inline {@code svg} and a {@code figcaption}; the alternative
 *       text is the {@code aria-label} of the {@code svg}; {@code svg} directly in a {@code td} is
 *       a sparkline;
 *   <li>inline: {@code a href="#id"} with {@code id} of its own, {@code strong}, {@code
 *       span.warning}, {@code span.screen} (on the page only, left out in print), {@code sup},
 *       {@code br}, {@code progress value max} (a progress bar in a cell);
 *   <li>{@code section.sources} with {@code ol > li id="sN" value="N"} and back links {@code
 *       a.back}; N is the number in the edition's source list, so a briefing's list may begin above
 *       1 and leave numbers out; references are {@code sup > a id="rN-K" href="#sN"};
 *   <li>{@code footer.colophon} (版记): {@code p.copy} lines.
 * </ul>
 *
 * The numbers of headings (一、 （一） 1.) are part of their text. No element carries an attribute
 * beyond those named here, {@code class} and {@code lang}; no cell spans others.
 *
 * <p>SVG has {@code role width height viewBox aria-label} on its root and is limited to {@code line
 * polyline polygon rect circle text g title}, with {@code x y x1 y1 x2 y2 width height cx cy r
 * points stroke stroke-width stroke-dasharray fill text-anchor font-size font-weight}; colours as
 * {@code #rrggbb} or {@code none}; no transforms, no opacity, no styles.
 */
package shuanghe.briefing;
