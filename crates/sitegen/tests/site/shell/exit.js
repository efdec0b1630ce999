/* A comment
   of two lines. */
(function () {
  // A remark.
  window.left = 'no // comment';
})();
