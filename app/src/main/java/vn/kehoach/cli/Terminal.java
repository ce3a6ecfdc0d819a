package vn.kehoach.cli;

import java.io.PrintStream;

/** Standard output and standard error. */
public record Terminal(PrintStream out, PrintStream err) {}
