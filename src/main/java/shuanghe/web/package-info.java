/**
 * Web pages of the semantic documents, and the archive page and Atom feed of all editions. The
 * pages need no server: they work from a file share.
 */
package shuanghe.web;
