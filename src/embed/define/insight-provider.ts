import { define } from '../../kit/element/define.js';
import { InsightProvider } from '../../provider/insight-provider.js';
import { mount } from '../mount.js';

if (define(InsightProvider)) void mount(InsightProvider.tag);
