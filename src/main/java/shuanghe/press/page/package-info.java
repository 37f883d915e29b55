/**
 * The page of a newspaper: its lines as articles with their titles, days and areas, and as
 * furniture.
 */
package shuanghe.press.page;
