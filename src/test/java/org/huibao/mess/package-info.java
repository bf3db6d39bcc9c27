/** Tables as people really send them: published figures with every kind of mess mixed over them, and what must become of each. */
package org.huibao.mess;
