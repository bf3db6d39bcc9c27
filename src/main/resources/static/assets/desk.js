// Seasoning for pages that work without it. ES2015: offices' browsers are old.
(function () {
  'use strict';
}());
