package vn.kehoach.layout;

import org.jspecify.annotations.Nullable;

/**
 * Characters {@code from} inclusive to {@code to} exclusive of one piece on a line, or a tab alone.
 *
 * @param natural width in twips before blanks are stretched
 */
record LineRun(int piece, int from, int to, double natural, @Nullable SetTab tab) {}
