/** Serves the semantic documents as web pages and keeps the archive page. */
package shuanghe.web;
