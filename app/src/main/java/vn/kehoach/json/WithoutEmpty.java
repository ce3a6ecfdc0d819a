package vn.kehoach.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Of a value whose {@code isEmpty} only tells what its parts say. */
@JsonIgnoreProperties("empty")
interface WithoutEmpty {}
