@NullMarked
package vn.kehoach.ui.service;

import org.jspecify.annotations.NullMarked;
