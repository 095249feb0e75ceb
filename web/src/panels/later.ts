/** Parts that the first picture does not wait for: they come while it is laid out. */
import '../styles/comparing.css';
import '../styles/measures.css';
import '../styles/picture.css';
import '../styles/timeline.css';
import './banner';
import './blank';
import './clocks';
import './compare';
import './context-menu';
import './download';
import './legend';
import './measures';
import './splitter';
import './timeline';
import './trouble';
import './views';
