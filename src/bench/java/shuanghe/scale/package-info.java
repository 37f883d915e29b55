/** Runs the program over an input many times the sample and tells how its time and memory grow. */
package shuanghe.scale;
