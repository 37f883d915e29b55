/** Puts what the program says to people into their language. */
package shuanghe.messages;
