/**
 * What every rendition is: made ready from {@link shuanghe.rendition.Templates} once an edition, it
 * makes a file of each {@link shuanghe.rendition.RenditionSource}. A package that makes one knows
 * no other; what one takes from another's work, pages laid out or a file made before, stands in the
 * source.
 */
package shuanghe.rendition;
