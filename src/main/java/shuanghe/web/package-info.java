/**
 * Makes web pages of the semantic documents and keeps the archive page of all editions. The pages
 * need no server: they work from a file share.
 */
package shuanghe.web;
