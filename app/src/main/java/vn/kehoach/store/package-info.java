/**
 * Keeps documents, their history and what the office needs beside them in one data folder; no type
 * of a database leaves it.
 */
@NullMarked
package vn.kehoach.store;

import org.jspecify.annotations.NullMarked;
