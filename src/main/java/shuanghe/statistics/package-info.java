/** Reads indicator tables into observations, checked against the code lists. */
package shuanghe.statistics;
