/**
 * The start of the program, in the language and class files of Java 8, so that any Java can tell
 * that it is too old.
 */
package shuanghe.start;
