/**
 * Files that are a zip of parts: Office Open XML and OFD. A leaf that knows nothing of briefings:
 * markup as text with words escaped, parts under one fixed time, bytes compressed once for several
 * files.
 */
package shuanghe.packaging;
